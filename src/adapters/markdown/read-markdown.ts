import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { resolvePath } from '../../domain/article/article-link.ts';
import type { ArticleFault, ArticleToRender } from '../../domain/article/rendered-article.ts';
import { readZones } from '../../domain/article/zones.ts';
import { markAlerts } from './alerts.ts';
import { cleanSource } from './clean-source.ts';
import { mendEmphasis } from './mend-emphasis.ts';
import { readRawHtml } from './raw-html.ts';
import { unwrapSideBySide } from './side-by-side.ts';
import { gatherTabs } from './tabs.ts';
import { type Node, rebuild, wordsOfTree } from './tree.ts';

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();
const deepestInclude = 5;

/** The Markdown tree of one reader's article: zones chosen, includes put in, the set's own markers understood. */
export function readMarkdown(article: ArticleToRender, faults: ArticleFault[]): Node {
  const tree = readFile(article.markdown, article.path, article, faults, 0);
  gatherTabs(tree);
  return tree;
}

function readFile(source: string, path: string, article: ArticleToRender, faults: ArticleFault[], depth: number): Node {
  const oneLanguage = unwrapSideBySide(source);
  if (oneLanguage !== source) faults.push({ fault: 'side-by-side-text', detail: path, line: null });
  const zones = readZones(cleanSource(oneLanguage), article.edition);
  faults.push(...zones.faults);
  const tree = parse(zones.markdown);
  readRawHtml(tree, parse);
  markAlerts(tree, article.language, faults);
  mendEmphasis(tree);
  rebuild(tree, (node) => [putInIncludes(node, path, article, faults, depth)].flat());
  if (depth > 0) rebuild(tree, (node) => [rebase(node, path, article.path)]);
  return tree;
}

const parse = (markdown: string): Node => parser.parse(markdown) as Node;

const includeStart = /\[!INCLUDE\s*$/i;

/** `[!INCLUDE [label](file.md)]` reaches us as a text, a link and a text, alone in its paragraph or among words. */
function putInIncludes(
  node: Node,
  path: string,
  article: ArticleToRender,
  faults: ArticleFault[],
  depth: number,
): Node | Node[] {
  const children = node.children;
  if (children === undefined || node.type === 'link') return node;
  for (let at = 0; at + 2 < children.length; at++) {
    const [before, link, after] = children.slice(at, at + 3);
    if (before?.type !== 'text' || link?.type !== 'link' || after?.type !== 'text') continue;
    if (!includeStart.test(before.value ?? '') || !after.value?.startsWith(']')) continue;
    const included = readInclude(link.url ?? '', path, article, faults, depth);
    before.value = before.value?.replace(includeStart, '') ?? '';
    after.value = after.value.slice(1);
    const isAlone = children.every((child) => child === link || wordsOfTree(child).trim() === '');
    if (node.type === 'paragraph' && isAlone) return included;
    children.splice(at + 1, 1, ...included.flatMap((block) => block.children ?? [block]).filter(isPhrasing));
  }
  return node;
}

function readInclude(
  url: string,
  path: string,
  article: ArticleToRender,
  faults: ArticleFault[],
  depth: number,
): Node[] {
  const target = resolvePath(decodeURI(url), path);
  const source = target === null ? null : article.include(target);
  if (target === null || source === null) faults.push({ fault: 'include-not-found', detail: url, line: null });
  else if (depth >= deepestInclude) faults.push({ fault: 'include-too-deep', detail: url, line: null });
  else return readFile(source, target, article, faults, depth + 1).children ?? [];
  return [];
}

const phrasing = new Set(['text', 'strong', 'emphasis', 'link', 'inlineCode', 'break', 'html', 'image', 'delete']);
const isPhrasing = (node: Node) => phrasing.has(node.type);

/** A link of an included file is meant from where that file stands, not from where it is shown. */
function rebase(node: Node, from: string, to: string): Node {
  if (node.url === undefined || /^([a-z][a-z0-9+.-]*:|[#/])/i.test(node.url)) return node;
  const [path = '', rest = ''] = node.url.split(/(?=[?#])/, 2);
  const resolved = resolvePath(path, from);
  if (resolved !== null) node.url = `${'../'.repeat(to.split('/').length - 1)}${resolved}${rest}`;
  return node;
}
