import { type Html, html, type Part } from './html.ts';
import { type IconName, icon } from './icon.ts';

export type Tone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad';

/** A word about a thing, told by its drawing and tone too. */
export const badge = (words: string, tone: Tone = 'neutral', drawing: IconName | null = null): Html =>
  html`<span class="badge ${tone}">${drawing === null ? null : icon(drawing, 12)}${words}</span>`;

/** Something to know before going on. */
export const notice = (words: Part, tone: Tone = 'neutral', drawing: IconName = 'info'): Html =>
  html`<div class="notice ${tone}">${icon(drawing)}<div>${words}</div></div>`;

/** A link that leaves the install says so. */
export const linkOut = (address: string, name: string, elsewhere: string): Html =>
  address.startsWith('/')
    ? html`<a href="${address}">${name}</a>`
    : html`<a href="${address}" rel="noopener">${name}${icon('external', 12)}<span class="hidden">(${elsewhere})</span></a>`;

export type Section = { id: string; title: string; body: Html };

/** A long page: its sections, and a list of them beside it, folded on a narrow window. */
export const sections = (list: readonly Section[], title: string): Html => html`<div class="with-outline">
${outline(list, title)}
<div class="flow">
${list.map(
  ({ id, title: name, body }) => html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${name}</h2>
${body}
</section>
`,
)}</div>
</div>`;

/** Links to what stands on the page; drawn beside it where there is room, else folded above it. */
export function outline(list: readonly { id: string; title: string; level?: number }[], title: string): Html {
  if (list.length < 2) return html`<div class="outline"></div>`;
  const links = html`<ul>
${list.map(
  ({
    id,
    title: name,
    level = 2,
  }) => html`<li${level > 2 ? html` class="deeper"` : null}><a href="#${id}">${name}</a></li>
`,
)}</ul>`;
  return html`<div class="outline">
<nav class="outline-beside" aria-label="${title}"><p class="outline-title">${title}</p>${links}</nav>
<details class="outline-folded"><summary>${title} <span class="count">${list.length}</span>${icon('chevron-down', 12)}</summary>
<nav aria-label="${title}">${links}</nav></details>
</div>`;
}
