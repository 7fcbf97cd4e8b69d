import type { ArticleWriting } from '../ports/article-writing.ts';

/** What is wrong in a source, on which line of it (from 1), and whether it can be let out all the same. */
export type SourceFault = { code: string; line: number | null; detail: string; blocks: boolean };

/** Faults of the file itself; those of its Markdown come from the renderer. */
export function sourceFaults(source: string, writing: ArticleWriting): SourceFault[] {
  const { facts, markdown, startsAt, notes } = writing.read(source);
  const faults: SourceFault[] = notes.map(({ note, line, detail }) => ({ code: note, line, detail, blocks: true }));
  if (facts.title === null && !/^#\s+\S/m.test(markdown))
    faults.push({ code: 'no-title', line: 1, detail: '', blocks: true });
  if (markdown.replace(/^#\s.*$/m, '').trim() === '')
    faults.push({ code: 'nothing-in-it', line: startsAt, detail: '', blocks: true });
  return faults;
}

/** The title that a source has; '' when it has none yet. */
export function titleOfSource(source: string, writing: ArticleWriting): string {
  const { facts, markdown } = writing.read(source);
  return (facts.title ?? /^#\s+(.+?)\s*#*$/m.exec(markdown)?.[1] ?? '').slice(0, 300);
}
