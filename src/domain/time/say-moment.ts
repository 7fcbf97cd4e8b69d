import type { Language } from '../language/language.ts';
import type { Instant } from './instant.ts';

/** An instant as somebody in `zone` reads it in their language, with the zone: `Wed, 25 Feb 2026, 10:00 GMT+8`. */
export const sayMoment = (instant: Instant, zone: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
    timeZoneName: 'short',
  }).format(new Date(instant));
