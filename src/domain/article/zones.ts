import type { ArticleFault } from './rendered-article.ts';
import { linesOutsideOfCode } from './source-lines.ts';

const zoneStart = /^[\s>]*:{2,}\s*moniker\s+range\s*=\s*["'“”]?([^"'“”]*)["'“”]?\s*$/i;
const zoneEnd = /^[\s>]*:{2,}\s*moniker-end\s*:*\s*$/i;

/**
 * The source as the reader of one edition sees it: the zones of other editions go, each leaving a blank line so that
 * a list goes on around it. An end without a start is dropped, a start inside an open zone ends that zone, and a zone
 * that is never closed reaches to the end of the file: nothing that stands outside of zones is ever lost.
 */
export function readZones(markdown: string, edition: string): { markdown: string; faults: ArticleFault[] } {
  if (!/::\s*moniker/i.test(markdown)) return { markdown, faults: [] };
  const faults: ArticleFault[] = [];
  const kept: string[] = [];
  let openedAt: number | null = null;
  let shown = true;
  for (const { text, line, isCode } of linesOutsideOfCode(markdown)) {
    const range = isCode ? undefined : zoneStart.exec(text)?.[1];
    if (range !== undefined) {
      if (openedAt !== null) faults.push({ fault: 'zone-not-closed', detail: `line ${openedAt}`, line });
      openedAt = line;
      shown = isForEdition(range, edition);
      kept.push('');
    } else if (!isCode && zoneEnd.test(text)) {
      if (openedAt === null) faults.push({ fault: 'zone-end-without-start', detail: text.trim(), line });
      openedAt = null;
      shown = true;
      kept.push('');
    } else if (shown) kept.push(text);
  }
  if (openedAt !== null) faults.push({ fault: 'zone-not-closed', detail: `line ${openedAt}`, line: openedAt });
  return { markdown: kept.join('\n'), faults };
}

/**
 * Whether a zone's range names this edition. A range is one name or several (`a || b`); a name is the edition's key,
 * with or without one product prefix: `o365-north` and `north` both name the edition `north`.
 */
export function isForEdition(range: string, edition: string): boolean {
  const wanted = edition.toLowerCase();
  return editionNames(range).some((name) => name === wanted || name.slice(name.indexOf('-') + 1) === wanted);
}

const editionNames = (range: string) =>
  range
    .toLowerCase()
    .split(/\|\||,/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
