import type { HealthView } from '../../usecases/health/read-health.ts';
import type { PhoneLinesView } from '../../usecases/phone/view-phone-lines.ts';
import type { Page } from '../frame/page.ts';
import { linkTo, type Reader } from '../frame/reader.ts';
import { healthLine } from '../health/health-line.ts';
import { html } from '../html/html.ts';
import { icon } from '../html/icon.ts';
import { notice } from '../html/parts.ts';
import { phoneCard } from '../phone/phone-card.ts';

/** For somebody who cannot sign in: is it us, what to try, whom to call, and what never to tell. Null health: it could not be read. */
export function lockedOutPage(health: HealthView | null, phones: PhoneLinesView, reader: Reader): Page {
  const { say, edition, language } = reader;
  return {
    title: say('pages:lockedOut.title'),
    description: say('pages:lockedOut.lead'),
    body: html`<div class="middle">
<h1>${say('pages:lockedOut.title')}</h1>
<p class="lead">${say('pages:lockedOut.lead')}</p>
${health === null ? null : healthLine(health, reader)}
<ol class="steps">
${edition.lockedOut.map(
  (hint) => html`<li>${hint[language]}</li>
`,
)}</ol>
${phones.lines.map((line) => phoneCard(line, reader))}
${edition.phoneLines.length < 2 ? null : html`<p><a class="button" href="${linkTo(reader, '/phone')}">${icon('phone')}${say(phones.lines.length === 0 ? 'pages:lockedOut.numbers' : 'pages:lockedOut.otherNumbers')}</a></p>`}
${notice(say('pages:lockedOut.never'), 'accent', 'lock')}
<p class="soft">${say('pages:lockedOut.tryAgain')} <a href="/sign-in">${say('pages:signIn')}</a></p>
</div>`,
  };
}
