import type { BusinessAssist } from '../../domain/edition/business-assist.ts';
import type { Follow } from '../../domain/edition/links.ts';
import type { Reader } from '../frame/reader.ts';
import { type Html, html } from '../html/html.ts';
import { linkOut, type Section } from '../html/parts.ts';
import { localeOf } from '../html/time.ts';
import { editionPicture } from './picture-address.ts';

/** What an edition may have beside its support: an add-on, a channel with news, other places. */
export function elsewhereSections(reader: Reader): Section[] {
  const { say, edition, language } = reader;
  const { businessAssist, follow } = edition;
  const links = Object.values(edition.links).filter((link) => link !== null);
  return [
    ...(businessAssist === null
      ? []
      : [{ id: 'business-assist', title: businessAssist.name[language], body: addOn(businessAssist, reader) }]),
    ...(follow === null
      ? []
      : [
          {
            id: 'follow',
            title: say('pages:follow.title', { name: follow.name[language] }),
            body: channel(follow, reader),
          },
        ]),
    ...(links.length === 0
      ? []
      : [
          {
            id: 'links',
            title: say('pages:links.title'),
            body: html`<ul class="plain-list">
${links.map(
  ({ name, address }) => html`<li>${linkOut(address, name[language], say('pages:elsewhere'))}</li>
`,
)}</ul>`,
          },
        ]),
  ];
}

function addOn({ text, countries, maxSeats, price, address }: BusinessAssist, reader: Reader): Html {
  const { say, language } = reader;
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  const money = new Intl.NumberFormat(localeOf(language), {
    style: 'currency',
    currency: price.currency,
    minimumFractionDigits: 0,
  });
  return html`<p>${text[language]}</p>
<dl class="facts">
<div><dt>${say('pages:assist.who')}</dt><dd>${say('pages:assist.whoWords', {
    countries: countries.map((one) => regions.of(one) ?? one).join(say('pages:comma')),
    count: maxSeats,
  })}</dd></div>
<div><dt>${say('pages:assist.price')}</dt><dd>${say('pages:assist.priceWords', { amount: money.format(price.amount) })}</dd></div>
</dl>
<p>${linkOut(address, say('pages:assist.more'), say('pages:elsewhere'))}</p>`;
}

const channel = (follow: Follow, { say, edition, language }: Reader): Html => html`<div class="follow">
<img src="${editionPicture(edition.key, follow.picture)}" alt="${follow.pictureText[language]}" width="148" height="148">
<div><p>${follow.text[language]}</p>
<p>${linkOut(follow.address, follow.name[language], say('pages:elsewhere'))}</p></div>
</div>`;
