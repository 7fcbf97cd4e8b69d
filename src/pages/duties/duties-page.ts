import { askSupport } from '../frame/ask-support.ts';
import type { Page } from '../frame/page.ts';
import { linkTo, type Reader } from '../frame/reader.ts';
import { html } from '../html/html.ts';
import { type Section, sections } from '../html/parts.ts';
import { elsewhereSections } from './elsewhere.ts';
import { responseTimes } from './response-times.ts';
import { severityList } from './severity-list.ts';
import { topicHours } from './topic-hours.ts';

/** What each side sees to, how grave a problem is called what, when support answers, and what it does not do. All from the edition. */
export function dutiesPage(reader: Reader): Page {
  const { say, edition, language } = reader;
  return {
    title: say('pages:duties.title'),
    description: say('pages:duties.description', { product: edition.product[language] }),
    here: 'duties',
    body: html`<div class="article">
<h1>${say('pages:duties.title')}</h1>
<p class="lead">${edition.duties.intro[language]}</p>
${sections([...ownSections(reader), ...elsewhereSections(reader)], say('pages:onThisPage'))}
${askSupport(reader)}
</div>`,
  };
}

function ownSections(reader: Reader): Section[] {
  const { say, edition, language } = reader;
  const { duties, scopeQuestion, contactMethods, limits, agreements, partner } = edition;
  const vendor = edition.vendor[language];
  return [
    {
      id: 'duties',
      title: say('pages:duties.both'),
      body: html`<div class="two">
<div class="box"><h3>${say('pages:duties.customer')}</h3><ul>${duties.customer.map((one) => html`<li>${one[language]}</li>`)}</ul></div>
<div class="box"><h3>${say('pages:duties.vendor', { vendor })}</h3><ul>${duties.vendor.map((one) => html`<li>${one[language]}</li>`)}</ul></div>
</div>`,
    },
    { id: 'severities', title: say('pages:severity.title'), body: severityList(reader) },
    {
      id: 'response-times',
      title: say('pages:targets.title'),
      body: html`${responseTimes(reader)}
${agreements.map(({ name, opens }) => html`<p><strong>${name[language]}</strong>${say('pages:colon')}${opens[language]}</p>`)}`,
    },
    { id: 'hours', title: say('pages:hours.title'), body: topicHours(reader) },
    {
      id: 'contact',
      title: say('pages:contact.title'),
      body: html`<dl class="facts">
${contactMethods.map(
  ({ name, hint }) => html`<div><dt>${name[language]}</dt><dd>${hint[language]}</dd></div>
`,
)}<div><dt>${say('pages:contact.phone')}</dt><dd><a href="${linkTo(reader, '/phone')}">${say('pages:contact.phoneWords')}</a></dd></div>
<div><dt>${say('pages:contact.languages')}</dt><dd>${edition.languages.map((one) => new Intl.DisplayNames(language, { type: 'language' }).of(one) ?? one).join(say('pages:comma'))}</dd></div>
<div><dt>${say('pages:contact.partner')}</dt><dd>${partner.reads[language]}</dd></div>
<div><dt>${say('pages:contact.reopen')}</dt><dd>${say('pages:contact.reopenWords', { count: limits.reopenDays })}</dd></div>
</dl>`,
    },
    {
      id: 'scope',
      title: say('pages:scope.title'),
      body: html`<dl class="facts">
${scopeQuestion.exclusions.map(
  ({ name, goTo, address }) =>
    html`<div><dt>${name[language]}</dt><dd>${goTo[language]}${address === undefined ? null : html` <a href="${address}">${address}</a>`}</dd></div>
`,
)}</dl>`,
    },
  ];
}
