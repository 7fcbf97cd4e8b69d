import { TextLink } from '../../kit/input/text-link.tsx';
import { Icon } from '../../kit/show/icon.tsx';
import { useNow } from '../../kit/time/now.ts';
import { useWords } from '../../kit/words/words.ts';
import type { Line } from './line.ts';
import { LineHours } from './line-hours.tsx';
import { zoneWords } from './zone-words.ts';

/** One country's line: the numbers large enough to read out, and the hours with what holds now. */
export function PhoneLine({ line }: { line: Line }) {
  const { t, language } = useWords();
  const now = useNow();
  return (
    <section aria-label={line.name} className="rounded-box border border-line bg-surface">
      <div className="flex flex-col gap-4 p-4 tablet:flex-row tablet:gap-8">
        <div className="min-w-0 tablet:w-72 tablet:shrink-0">
          <h2 className="text-14 font-bold">{line.name}</h2>
          <p className="text-12 text-ink-2">{t('portal:phone.zone', { zone: zoneWords(line.zone, language, now) })}</p>
          <ul className="mt-2 flex flex-col gap-3">
            {line.numbers.map((number) => (
              <li key={`${number.tel}${number.label}`}>
                {number.label && <p className="text-13 text-ink-2">{number.label}</p>}
                <TextLink href={`tel:${number.tel}`} look="plain" className="text-20 font-medium tabular-nums">
                  {number.number}
                </TextLink>
                {(number.press || number.charge) && (
                  <p className="text-13 text-ink-2">
                    {[number.press && t('portal:phone.press', { keys: number.press }), number.charge]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </div>
        <LineHours hours={line.hours} />
      </div>
      {(line.notes.length > 0 || !line.reachable) && (
        <ul className="flex flex-col gap-1 border-t border-line px-4 py-3 text-13 text-ink-2">
          {!line.reachable && (
            <li className="flex gap-2">
              <Icon name="alert" size={14} className="mt-[0.25em] text-warn" />
              {t('portal:phone.unreachable')}
            </li>
          )}
          {line.notes.map((note) => (
            <li key={note} className="flex gap-2">
              <Icon name="info" size={14} className="mt-[0.25em] text-ink-3" />
              {note}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
