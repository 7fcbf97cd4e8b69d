import type { HealthView } from '../../usecases/health/read-health.ts';
import { linkTo, type Reader } from '../frame/reader.ts';
import { type Html, html } from '../html/html.ts';
import { icon } from '../html/icon.ts';
import { healthLook } from './health-look.ts';

/** How the services are, in one line that leads to the whole page. */
export const healthLine = ({ state, line }: Pick<HealthView, 'state' | 'line'>, reader: Reader): Html =>
  html`<p class="health-line ${healthLook[state].tone}">${icon(healthLook[state].drawing)}<span>${line} <a href="${linkTo(reader, '/health')}">${reader.say('pages:nav.health')}</a></span></p>`;
