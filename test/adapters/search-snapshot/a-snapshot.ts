import { join } from 'node:path';
import { searchSnapshots } from '../../../src/adapters/search-snapshot/search-snapshots.ts';
import { createSearchIndex, type SearchIndex } from '../../../src/domain/search/search-index.ts';
import type { Snapshot } from '../../../src/usecases/ports/help-index.ts';

const code = join(import.meta.dirname, '../../../src/domain/search');

export const snapshotsIn = (folder: string, heard: string[] = []) =>
  searchSnapshots(folder, code, {
    onIgnored: (reason) => heard.push(`ignored: ${reason}`),
    onLost: (reason) => heard.push(`lost: ${reason}`),
  });

/** Articles on one fruit, numbered: `Pick the fig 1` and so on. */
export function indexOf(fruit: string, count: number): SearchIndex {
  const index = createSearchIndex('en');
  for (let n = 1; n <= count; n++)
    index.put({
      path: `${fruit}-${n}.md`,
      edition: null,
      title: `Pick the ${fruit} ${n}`,
      otherTitle: null,
      sections: [
        { id: 'how', heading: 'How', text: `A basket of ${n} for the ${fruit}, éventuellement 予定. `.repeat(20) },
      ],
    });
  index.settle();
  return index;
}

export const snapshotOf = (index: SearchIndex): Snapshot => ({
  after: { n: 1, path: 'a.md', language: 'en', at: '2026-05-06T09:00:00.000Z' },
  indexes: new Map([['en', index.save()]]),
});
