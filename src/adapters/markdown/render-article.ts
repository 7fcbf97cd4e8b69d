import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { type Processor, unified } from 'unified';
import type { ArticleFault, ArticleToRender, RenderedArticle } from '../../domain/article/rendered-article.ts';
import type { Language } from '../../domain/language/language.ts';
import { allowedHtml } from './allowed-html.ts';
import { articleWords } from './article-words.ts';
import { finishHeadings } from './finish-headings.ts';
import { finishLinks } from './finish-links.ts';
import { finishPieces } from './finish-pieces.ts';
import { readMarkdown } from './read-markdown.ts';
import { readSections } from './read-sections.ts';
import { element, type Node, textNode } from './tree.ts';

/**
 * Renders an article for one reader: their edition's zones, their language's labels, links into the set they read.
 * Never fails on a source; what was wrong in it is told in `faults`. Nothing executable survives: the last step
 * before the text of the HTML lets through a closed list of tags and attributes.
 */
export function renderArticle(article: ArticleToRender): RenderedArticle {
  const faults: ArticleFault[] = [];
  try {
    return render(article, faults);
  } catch (error) {
    // Elements nested by the thousand exhaust the stack of every walk over them: the source is shown as it is written.
    if (!(error instanceof RangeError)) throw error;
    return asWritten(article, [...faults, { fault: 'nested-too-deep', detail: article.path, line: null }]);
  }
}

function render(article: ArticleToRender, faults: ArticleFault[]): RenderedArticle {
  const markdown = readMarkdown(article, faults);
  let tree = toHtml[article.language].runSync(markdown as never) as Node;
  // Reading the whole tree as HTML again is a tenth of the work, and only needed for HTML that an author wrote.
  if (holdsRaw(tree)) tree = rawReader.runSync(tree as never) as Node;
  if (isDeeperThan(tree, deepestElement)) throw new RangeError('elements are nested too deep');
  finishPieces(tree);
  const { title, titleAnchor, headings, ids } = finishHeadings(tree);
  finishLinks(tree, article, ids, faults);
  const safe = sanitizer.runSync(tree as never) as Node;
  const sections = readSections(safe);
  return {
    title: article.title ?? title ?? nameOf(article.path),
    titleAnchor,
    html: writer.stringify(safe as never),
    headings,
    sections,
    text: sections.map(({ heading, text }) => (heading === '' ? text : `${heading}\n${text}`)).join('\n'),
    faults,
  };
}

const deepestElement = 200;

const isDeeperThan = (node: Node, levels: number): boolean =>
  levels < 0 || (node.children ?? []).some((child) => isDeeperThan(child, levels - 1));

function asWritten({ markdown, title, path }: ArticleToRender, faults: ArticleFault[]): RenderedArticle {
  const source: Node = { type: 'root', children: [element('pre', {}, [textNode(markdown)])] };
  return {
    title: title ?? nameOf(path),
    titleAnchor: null,
    html: writer.stringify(source as never),
    headings: [],
    sections: readSections(source),
    text: markdown,
    faults,
  };
}

const toHtml: Record<Language, Processor> = { en: toHtmlIn('en'), ja: toHtmlIn('ja'), 'zh-Hans': toHtmlIn('zh-Hans') };
const sanitizer = unified().use(rehypeSanitize, allowedHtml).freeze();
const writer = unified().use(rehypeStringify, { closeSelfClosing: false }).freeze();

function toHtmlIn(language: Language): Processor {
  const footnoteLabel = articleWords[language].footnotes;
  return unified()
    .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '', footnoteLabel })
    .freeze() as unknown as Processor;
}

const rawReader = unified().use(rehypeRaw).freeze();
const holdsRaw = (node: Node): boolean => node.type === 'raw' || (node.children ?? []).some(holdsRaw);

const nameOf = (path: string) => path.replace(/^.*\//, '').replace(/\.md$/i, '').replace(/[-_]+/g, ' ');
