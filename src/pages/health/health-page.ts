import type { HealthView } from '../../usecases/health/read-health.ts';
import { askSupport } from '../frame/ask-support.ts';
import type { Page } from '../frame/page.ts';
import { linkTo, type Reader } from '../frame/reader.ts';
import { type Html, html } from '../html/html.ts';
import { icon } from '../html/icon.ts';
import { timeOf } from '../html/time.ts';
import { dayBars } from './day-bars.ts';
import { byWorst, healthLook, healthWord } from './health-look.ts';
import { issueCard } from './issue-card.ts';
import { issueDays } from './issue-days.ts';

/** Services and their state, what is the matter now, and what was in the last `days` days. */
export function healthPage(view: HealthView, days: number, reader: Reader): Page {
  const { say, edition, language, now } = reader;
  const { tone, drawing } = healthLook[view.state];
  const zone = edition.zone;
  return {
    title: say('pages:health.title'),
    description: say('pages:health.description', { product: edition.product[language] }),
    here: 'health',
    query: { days: String(days) },
    body: html`<div class="middle">
<h1>${say('pages:health.title')}</h1>
<div class="state-banner ${tone}">${icon(drawing, 20)}<p>${view.current.length === 0 ? view.line : say('pages:health.now', { count: view.current.length })}</p><p class="state-time">${say('pages:health.asOf')} ${timeOf(now, { language, zone, now })}</p></div>
${
  view.current.length === 0
    ? null
    : html`<section aria-labelledby="current-title"><h2 id="current-title">${say('pages:health.current')}</h2>
${view.current.map((issue) => issueCard(issue, reader))}</section>`
}
<section aria-labelledby="services-title">
<div class="title-row"><h2 id="services-title">${say('pages:health.services')}</h2>${periods(days, reader)}</div>
<ul class="services">
${byWorst(view.services).map((service) => serviceRow(service, view, days, reader))}</ul>
<p class="legend"><span class="legend-days">${say('pages:health.daysAgo', { count: days - 1 })}</span>${(
      ['healthy', 'advisory', 'incident'] as const
    ).map(
      (state) =>
        html`<span class="legend-item"><svg width="10" height="10" aria-hidden="true" class="bars"><rect class="${state}" width="10" height="10" rx="2"/></svg>${healthWord(edition, state, language)}</span>`,
    )}<span class="legend-days">${say('pages:health.today')}</span></p>
</section>
<section aria-labelledby="past-title"><h2 id="past-title">${say('pages:health.past', { count: days })}</h2>
${view.past.length === 0 ? html`<p class="soft">${say('pages:health.noPast')}</p>` : view.past.map((issue) => issueCard(issue, reader))}
</section>
${askSupport(reader)}
</div>`,
  };
}

const serviceRow = (service: HealthView['services'][number], view: HealthView, days: number, reader: Reader): Html => {
  const { tone, drawing } = healthLook[service.state];
  const { edition, language, now } = reader;
  return html`<li><p class="service-name">${service.name}</p>
<p class="service-state ${tone}">${icon(drawing, 14)}${healthWord(edition, service.state, language)}</p>
${dayBars(issueDays(service.key, [...view.current, ...view.past], { days, zone: edition.zone }, now), reader)}</li>
`;
};

const periods = (days: number, reader: Reader): Html =>
  html`<nav class="periods" aria-label="${reader.say('pages:health.period')}">
${reader.edition.health.historyDays.map(
  (one) =>
    html`<a href="${linkTo(reader, '/health', { days: String(one) })}"${one === days ? html` aria-current="true"` : null}>${reader.say('pages:health.days', { count: one })}</a>
`,
)}</nav>`;
