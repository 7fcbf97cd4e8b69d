import { type Html, html } from '../html/html.ts';
import { icon } from '../html/icon.ts';
import { linkTo, type Reader } from './reader.ts';

/** At the foot of every page that tries to help: the way to people. */
export const askSupport = (reader: Reader): Html => html`<section class="ask" aria-labelledby="ask-title">
<h2 id="ask-title">${reader.say('pages:ask.title')}</h2>
<div class="actions">
<a class="button primary" href="/support/new">${icon('message')}${reader.say('pages:ask.request')}</a>
<a class="button" href="${linkTo(reader, '/phone')}">${icon('phone')}${reader.say('pages:ask.phone')}</a>
<a class="link" href="${linkTo(reader, '/locked-out')}">${reader.say('pages:ask.lockedOut')}</a>
</div>
</section>`;
