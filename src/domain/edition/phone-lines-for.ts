import type { Edition } from './edition.ts';
import type { PhoneLine, PhoneNumber, PhoneWindow } from './phone-line.ts';

export type Caller = {
  /** ISO 3166-1 alpha-2, or a part such as `BQ-BO`. */
  country: string;
  /** What is not known (null) narrows nothing. */
  topic: string | null;
  family: string | null;
  severity: string | null;
  /** The language that the caller would like to speak (BCP 47): comes first, excludes nothing. */
  language: string;
};

export type LineForCaller = { line: PhoneLine; numbers: PhoneNumber[]; windows: PhoneWindow[] };

/**
 * `here`: lines of the caller's country (several where the directory lists parts apart). `elsewhere`: the country has
 * none, these are the edition's fallback. `online-only`: there is no phone support there, the form is the way.
 */
export type LinesForCaller = { where: 'here' | 'elsewhere' | 'online-only'; lines: LineForCaller[] };

/** The telephone numbers that serve this caller, each with the hours that matter to the question. */
export function phoneLinesFor(edition: Edition, caller: Caller): LinesForCaller {
  const here = linesOf(edition, caller.country);
  if (here.some(({ reachable }) => reachable))
    return { where: 'here', lines: here.map((line) => narrow(line, caller)) };
  if (here.length > 0) return { where: 'online-only', lines: [] };

  const fallback = edition.phoneFallback === null ? [] : linesOf(edition, edition.phoneFallback);
  return {
    where: fallback.length > 0 ? 'elsewhere' : 'online-only',
    lines: fallback.map((line) => narrow(line, caller)),
  };
}

const linesOf = ({ phoneLines }: Edition, country: string): PhoneLine[] =>
  phoneLines.filter((line) => line.country === country || line.iso2 === country);

function narrow(line: PhoneLine, { topic, family, severity, language }: Caller): LineForCaller {
  const fits = (list: readonly string[] | undefined, key: string | null) =>
    list === undefined || key === null || list.includes(key);
  const windows = line.windows.filter(
    (window) =>
      window.channel !== 'online' &&
      fits(window.topics, topic) &&
      fits(window.families, family) &&
      fits(window.severities, severity),
  );
  return {
    line,
    numbers: line.numbers.filter(({ families }) => fits(families, family)),
    windows: windows.toSorted((a, b) => order(a, language) - order(b, language)),
  };
}

/** The caller's language, then a line that names none, then English, then the rest. */
function order({ languages }: PhoneWindow, language: string): number {
  const spoken = languages.map(primaryTag);
  if (spoken.includes(primaryTag(language))) return 0;
  if (spoken.length === 0) return 1;
  return spoken.includes('en') ? 2 : 3;
}

// "zh-Hans" of a reader and "zh-cmn" of a speaker meet in "zh".
const primaryTag = (tag: string): string => tag.split('-')[0] ?? tag;
