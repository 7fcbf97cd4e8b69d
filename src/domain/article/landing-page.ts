import type { Language } from '../language/language.ts';
import { landingWords } from './landing-words.ts';

/** Pages that are written as data: a landing page, a hub of several, questions with answers. */
export const landingKinds = ['landing', 'hub', 'faq'] as const;
export type LandingKind = (typeof landingKinds)[number];

type Data = Record<string, unknown>;

/**
 * A landing page as Markdown: what it says first, then each card under its heading with its links. Nothing that leads
 * anywhere is lost, whatever part of the page it stands in.
 */
export function landingToMarkdown(page: Data, kind: LandingKind, language: Language): string {
  const parts = [text(page, 'summary')];
  if (kind === 'faq')
    for (const section of list(page, 'sections')) {
      const questions = list(section, 'questions');
      if (questions.length === 0) continue;
      // A single section often has a name that says nothing ("Ignored"): its questions stand for themselves.
      const isOnly = list(page, 'sections').length === 1;
      if (!isOnly) parts.push(heading(2, text(section, 'name')));
      for (const one of questions) parts.push(heading(isOnly ? 2 : 3, text(one, 'question')), block(one, 'answer'));
    }
  else {
    const highlighted = data(page, 'highlightedContent');
    parts.push(...group(2, text(highlighted, 'title'), '', list(highlighted, 'items'), language));
    parts.push(...cards(list(page, 'landingContent'), 2, language));
    for (const name of ['productDirectory', 'conceptualContent', 'tools', 'additionalContent']) {
      const part = data(page, name);
      parts.push(...group(2, text(part, 'title'), text(part, 'summary'), list(part, 'items'), language));
      for (const section of list(part, 'sections'))
        parts.push(...group(2, text(section, 'title'), text(section, 'summary'), list(section, 'items'), language));
    }
  }
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Entries under one heading: those with links of their own are cards, the others a list. */
function group(level: number, title: string, summary: string, items: Data[], language: Language): string[] {
  if (items.length === 0) return [];
  const holdsLinks = items.some((item) => list(item, 'linkLists').length > 0 || list(item, 'links').length > 0);
  return [
    heading(level, title),
    summary,
    ...(holdsLinks ? cards(items, level + 1, language) : [items.map((item) => entry(item)).join('\n')]),
  ];
}

function cards(items: Data[], level: number, language: Language): string[] {
  return items.flatMap((card) => {
    const lists = [{ links: list(card, 'links'), type: '' }].concat(
      list(card, 'linkLists').map((one) => ({ links: list(one, 'links'), type: text(one, 'linkListType') })),
    );
    const filled = lists.filter(({ links }) => links.length > 0);
    const own = linkOf(card);
    return [
      heading(level, text(card, 'title')),
      text(card, 'summary'),
      ...(own === '' ? [] : [`- ${own}`]),
      ...filled.flatMap(({ links, type }) => {
        const label = filled.length > 1 ? landingWords[language][type] : undefined;
        return [...(label === undefined ? [] : [`**${label}**`]), links.map((link) => entry(link)).join('\n')];
      }),
    ];
  });
}

const entry = (item: Data) => {
  const summary = text(item, 'summary');
  return `- ${linkOf(item) || plain(titleOf(item))}${summary === '' ? '' : `<br>${summary}`}`;
};

const linkOf = (item: Data) => {
  const url = text(item, 'url') || text(item, 'href');
  return url === '' || titleOf(item) === '' ? '' : `[${plain(titleOf(item))}](<${url.replace(/[<>\s]/g, encodeURI)}>)`;
};

const titleOf = (item: Data) => text(item, 'text') || text(item, 'title');

const heading = (level: number, words: string) => (words === '' ? '' : `${'#'.repeat(level)} ${plain(words)}`);

/** A title is words; what would be a mark in Markdown is a sign like any other. */
const plain = (words: string) => words.replace(/([\\[\]*_`<>#])/g, '\\$1');

const text = (of: Data, name: string) => (typeof of[name] === 'string' ? of[name].replace(/\s+/g, ' ').trim() : '');

/** Markdown of several lines. */
const block = (of: Data, name: string) => (typeof of[name] === 'string' ? of[name].trim() : '');

const data = (of: Data, name: string): Data => asData(of[name]);

const list = (of: Data, name: string): Data[] => (Array.isArray(of[name]) ? of[name].map(asData) : []);

const asData = (value: unknown): Data =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Data) : {};
