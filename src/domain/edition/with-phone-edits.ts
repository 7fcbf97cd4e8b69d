import type { PhoneEdit, PhoneLine } from './phone-line.ts';

/**
 * The directory as it is answered: where the operator has said otherwise, the operator's windows stand in place of the
 * source's for those topics. An edit of a country without a line changes nothing.
 */
export const withPhoneEdits = (lines: readonly PhoneLine[], edits: readonly PhoneEdit[]): PhoneLine[] =>
  lines.map((line) =>
    edits.filter(({ country }) => country === line.country).reduce((edited, edit) => withEdit(edited, edit), line),
  );

function withEdit(line: PhoneLine, { topics, windows }: PhoneEdit): PhoneLine {
  const kept = line.windows.flatMap((window) => {
    const left = window.topics.filter((topic) => !topics.includes(topic));
    return left.length === 0 ? [] : [{ ...window, topics: left }];
  });
  return { ...line, windows: [...kept, ...windows] };
}
