import type { PhoneLineView } from '../../contract/phones.ts';
import type { Reader } from '../frame/reader.ts';
import { type Html, html } from '../html/html.ts';
import { icon } from '../html/icon.ts';
import { badge, notice } from '../html/parts.ts';
import { clockOf, dayOf, offsetOf, zoneNameOf } from '../html/time.ts';
import { groupHours, type HoursGroup } from './group-hours.ts';

/** How support is reached by phone from one place: numbers to read out, what they cost, and who answers when. */
export function phoneCard(line: PhoneLineView, reader: Reader): Html {
  const { say, language, now } = reader;
  const name = zoneNameOf(now, line.zone, language);
  return html`<section class="phone-card" aria-label="${line.name}">
<h2>${line.name}</h2>
${numberList(line, reader)}
${line.notes.length === 0 ? null : html`<ul class="notes">${line.notes.map((note) => html`<li>${icon('info', 14)}<span>${note}</span></li>`)}</ul>`}
${line.reachable ? null : notice(say('pages:phone.unreachable'), 'warn', 'alert')}
${
  line.hours.length === 0
    ? null
    : html`<h3>${say('pages:phone.hours')}</h3>
<ul class="hours">
${inTopicOrder(groupHours(line.hours), reader).map((group) => hoursRow(group, line.zone, reader))}</ul>
<p class="soft small-print">${say(line.severalZones ? 'pages:phone.zoneOfSeveral' : 'pages:phone.zone', {
        zone: name,
        offset: offsetOf(now, line.zone),
        time: clockOf(now, { language, zone: line.zone }),
      })}</p>`
}
</section>`;
}

export const numberList = (line: PhoneLineView, reader: Reader): Html => html`<ul class="numbers">
${line.numbers.map(
  ({
    number,
    tel,
    label,
    charge,
    press,
  }) => html`<li>${label === null ? null : html`<p class="number-label">${label}</p>`}
<a class="number" href="tel:${tel}">${number}</a>
${
  press === null && charge === null
    ? null
    : html`<p class="number-facts">${press === null ? null : html`<span>${reader.say('pages:phone.press', { keys: press })}</span>`}${charge === null ? null : html`<span>${charge}</span>`}</p>`
}</li>
`,
)}</ul>`;

/** As the edition lists its topics; within one, as the line was given: the reader's language first. */
const inTopicOrder = (groups: readonly HoursGroup[], { edition, language }: Reader): HoursGroup[] => {
  const names = edition.topics.map(({ name }) => name[language]);
  const place = ({ topics }: HoursGroup) => Math.min(...topics.map((topic) => names.indexOf(topic)));
  return groups.toSorted((a, b) => place(a) - place(b));
};

function hoursRow(group: HoursGroup, zone: string, reader: Reader): Html {
  const { say, language, now } = reader;
  const next = group.open ? group.closesAt : group.opensAt;
  const when =
    next === null
      ? null
      : say(group.open ? 'pages:phone.until' : 'pages:phone.opens', {
          when: `${dayOf(next, { language, zone, now })} ${clockOf(next, { language, zone })}`,
        });
  const spoken = group.languages.filter((one) => one !== '');
  return html`<li>
<div class="hours-about"><p class="hours-topics">${group.topics.join(say('pages:comma'))}</p>
<p>${[spoken.join(say('pages:comma')), group.plan, group.severity].filter(Boolean).join(' · ')}</p></div>
<p class="hours-words">${group.words}</p>
<div class="hours-now">${badge(group.status, group.open ? 'good' : 'neutral', group.open ? 'phone' : 'clock')}
${when === null ? null : html`<p>${when}</p>`}</div>
</li>
`;
}
