import type { Options } from 'rehype-sanitize';

const tagNames = (
  'a abbr b blockquote br caption cite code col colgroup dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i ins kbd li ' +
  'mark ol p pre q s samp section small span strong sub summary sup table tbody td tfoot th thead tr u ul var'
).split(' ');

/** What may stand in an article's HTML. All else goes, and what could run goes with its content. */
export const allowedHtml: Options = {
  tagNames,
  attributes: {
    '*': ['id', 'title', 'lang', 'dir', 'role'],
    a: ['href', 'rel', ['className', 'article-link']],
    div: ['tabIndex', ['className', /^(alert|alert-[a-z]+|columns|column|selector|next-step|boxed|table)$/]],
    section: [['className', 'tab']],
    p: [['className', 'alert-title', 'video']],
    span: [['className', 'left-out-image']],
    code: [['className', /^language-[\w+#-]+$/]],
    ol: ['start', 'reversed'],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan', 'scope'],
    col: ['span'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel', 'sip'] },
  strip: ['script', 'style', 'iframe', 'object', 'embed', 'svg', 'math', 'template', 'noscript', 'textarea', 'title'],
  clobber: [],
  clobberPrefix: '',
  allowComments: false,
  allowDoctypes: false,
};

const dropped = new Set(
  'script style iframe object embed svg math template noscript textarea img image base link meta form frame frameset applet audio video source track'.split(
    ' ',
  ),
);
const allowed = new Set(tagNames);

/** Whether `name` is a tag of HTML here; `<tenant>` and its like are words that an author wrote in angle brackets. */
export const isTag = (name: string) => allowed.has(name.toLowerCase()) || dropped.has(name.toLowerCase());
