import { formatInstant } from '../../kit/time/format-instant.ts';
import { formatSpan } from '../../kit/time/format-span.ts';
import { useNow } from '../../kit/time/now.ts';
import { useZone } from '../../kit/time/zone.ts';
import { useWords } from '../../kit/words/words.ts';
import type { Explained } from './explained.ts';

const minuteMs = 60_000;

/** The open time, stretch by stretch, in the zone of the calendar that counted it. */
export function Stretches({ clock }: { clock: Explained }) {
  const { t, language } = useWords();
  const mine = useZone();
  const now = useNow();
  const at = (instant: string) => formatInstant(instant, { language, zone: clock.calendarZone ?? mine, now });
  return (
    <table className="w-full text-left text-12">
      <thead className="text-ink-2">
        <tr>
          {(['from', 'to', 'open', 'counts'] as const).map((column) => (
            <th key={column} scope="col" className="py-1 pr-3 font-medium">
              {t(`desk:clocks.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="tabular-nums">
        {clock.stretches.map((stretch) => (
          <tr key={`${stretch.kind}${stretch.from}`} className="border-t border-line">
            <td className="py-1 pr-3">{at(stretch.from)}</td>
            <td className="py-1 pr-3">{at(stretch.to)}</td>
            <td className="py-1 pr-3 whitespace-nowrap">{formatSpan(stretch.minutes * minuteMs)}</td>
            <td className="py-1">{t(`desk:clocks.kind.${stretch.kind}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
