import type { HealthView } from '../../usecases/health/read-health.ts';
import type { PhoneLinesView } from '../../usecases/phone/view-phone-lines.ts';
import type { Page } from '../frame/page.ts';
import { linkTo, type Reader } from '../frame/reader.ts';
import { healthLine } from '../health/health-line.ts';
import { type Html, html } from '../html/html.ts';
import { type IconName, icon } from '../html/icon.ts';
import { badge, linkOut } from '../html/parts.ts';
import { searchBox } from '../search/search-box.ts';

/** The first page: ask, see how the services are, reach people. Null health: it could not be read, and the rest still helps. */
export function homePage(health: HealthView | null, phones: PhoneLinesView, reader: Reader): Page {
  const { say, edition, language, visitor } = reader;
  const { links } = edition;
  const product = edition.product[language];
  return {
    title: product,
    description: say('pages:home.lead', { product }),
    here: 'home',
    body: html`<div class="hero"><div class="wide">
<h1>${say('pages:home.title')}</h1>
<p class="lead">${say('pages:home.lead', { product })}</p>
${searchBox(reader, '', true)}
${health === null ? null : healthLine(health, reader)}
</div></div>
<div class="wide home">
${reader.example && visitor === null ? exampleCard(reader) : null}
<section aria-labelledby="ways-title"><h2 id="ways-title">${say('pages:home.ways')}</h2>
<div class="cards">
${card('message', say('pages:home.request'), html`<p>${say('pages:home.requestWords', { methods: edition.contactMethods.map(({ name }) => name[language]).join(say('pages:comma')) })}</p>`, visitor === null ? html`<a class="button primary" href="/support/new">${say('pages:home.signIn')}</a>` : html`<a class="button primary" href="${visitor.home}">${say('pages:ownPlace')}</a>`)}
${card('phone', say('pages:home.call'), callWords(phones, reader), html`<a class="button" href="${linkTo(reader, '/phone')}">${say('pages:home.numbers')}</a>`)}
${card('lock', say('pages:home.lockedOut'), html`<p>${say('pages:home.lockedOutWords')}</p>`, html`<a class="button" href="${linkTo(reader, '/locked-out')}">${say('pages:home.lockedOutGo')}</a>`)}
</div></section>
<section aria-labelledby="more-title"><h2 id="more-title">${say('pages:home.more')}</h2>
<ul class="more">
<li><a href="${linkTo(reader, '/who-does-what')}">${say('pages:nav.duties')}</a><p>${say('pages:home.dutiesWords')}</p></li>
<li><a href="${linkTo(reader, '/health')}">${say('pages:nav.health')}</a><p>${say('pages:home.healthWords')}</p></li>
${links.community === null ? null : html`<li>${linkOut(links.community.address, links.community.name[language], say('pages:elsewhere'))}<p>${say('pages:home.communityWords')}</p></li>`}
${links.training === null ? null : html`<li>${linkOut(links.training.address, links.training.name[language], say('pages:elsewhere'))}<p>${say('pages:home.trainingWords')}</p></li>`}
${links.consumer === null ? null : html`<li>${linkOut(links.consumer.address, links.consumer.name[language], say('pages:elsewhere'))}<p>${say('pages:home.consumerWords')}</p></li>`}
</ul></section>
</div>`,
  };
}

const card = (drawing: IconName, title: string, words: Html, action: Html): Html =>
  html`<article class="card"><h3>${icon(drawing)}${title}</h3>${words}<p class="card-action">${action}</p></article>`;

/** The number of the reader's place where it can be guessed, else that there is a number for it. */
function callWords({ lines }: PhoneLinesView, { say }: Reader): Html {
  const [line] = lines;
  const [number] = line?.numbers ?? [];
  if (line === undefined || number === undefined) return html`<p>${say('pages:home.callWords')}</p>`;
  const isOpen = line.hours.some(({ open }) => open);
  return html`<p class="card-number"><a class="number" href="tel:${number.tel}">${number.number}</a></p>
<p>${badge(say(isOpen ? 'pages:home.open' : 'pages:home.closed'), isOpen ? 'good' : 'neutral', isOpen ? 'phone' : 'clock')} ${[line.name, number.label].filter((one) => one !== null).join(' · ')}</p>`;
}

const exampleCard = ({ say }: Reader): Html => html`<section class="try" aria-labelledby="try-title">
${icon('user', 20)}<div><h2 id="try-title">${say('pages:home.try')}</h2><p>${say('pages:home.tryWords')}</p></div>
<a class="button primary" href="/sign-in">${say('pages:home.tryGo')}</a>
</section>`;
