import { linkTo, type Reader } from '../frame/reader.ts';
import { type Html, html } from '../html/html.ts';
import { type IconName, icon } from '../html/icon.ts';

/** Where to go from here, each with a word on what is found there. */
export const waysOut = (reader: Reader): Html => html`<ul class="ways">
${ways.map(
  ([
    path,
    name,
    words,
    drawing,
  ]) => html`<li>${icon(drawing)}<div><a href="${linkTo(reader, path)}">${reader.say(name)}</a>
<p>${reader.say(words)}</p></div></li>
`,
)}</ul>`;

const ways: readonly [path: string, name: string, words: string, drawing: IconName][] = [
  ['/health', 'pages:ways.health', 'pages:ways.healthWords', 'pulse'],
  ['/phone', 'pages:ways.phone', 'pages:ways.phoneWords', 'phone'],
  ['/locked-out', 'pages:ways.lockedOut', 'pages:ways.lockedOutWords', 'lock'],
  ['/', 'pages:ways.home', 'pages:ways.homeWords', 'arrow-left'],
];
