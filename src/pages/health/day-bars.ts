import type { Reader } from '../frame/reader.ts';
import { type Html, html } from '../html/html.ts';
import { localeOf } from '../html/time.ts';
import { healthWord } from './health-look.ts';
import type { HealthDay } from './issue-days.ts';

const step = 10;
const height = 28;

/** One bar a day. Whoever listens hears how many days had what; whoever points at a day reads its date and its issues. */
export function dayBars(days: readonly HealthDay[], reader: Reader): Html {
  const { say } = reader;
  const count = (state: HealthDay['state']) => days.filter((day) => day.state === state).length;
  const words = say('pages:health.bars', {
    count: days.length,
    incidents: count('incident'),
    advisories: count('advisory'),
  });
  return html`<svg class="bars" viewBox="0 0 ${days.length * step - 3} ${height}" preserveAspectRatio="none" role="img" aria-label="${words}">
${days.map(
  ({ state, ...day }, index) =>
    html`<rect class="${state}" x="${index * step}" y="${state === 'healthy' ? 6 : 0}" width="${step - 3}" height="${state === 'healthy' ? height - 6 : height}" rx="1.5"><title>${titleOf({ state, ...day }, reader)}</title></rect>`,
)}
</svg>`;
}

const titleOf = ({ date, state, numbers }: HealthDay, { edition, language }: Reader): string => {
  const day = new Intl.DateTimeFormat(localeOf(language), { month: 'short', day: 'numeric', timeZone: 'UTC' });
  return [day.format(Date.parse(date)), healthWord(edition, state, language), ...numbers].join(' · ');
};
