import { toneInk } from '../../kit/show/badge.tsx';
import { Icon } from '../../kit/show/icon.tsx';
import { useWords } from '../../kit/words/words.ts';
import { type HealthState, healthLook } from './health-tone.ts';

/** Every service with its state. */
export function ServiceList({ services }: { services: readonly { key: string; name: string; state: HealthState }[] }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="services">
      <h2 id="services" className="mb-2 text-16 font-bold">
        {t('portal:health.services')}
      </h2>
      <ul className="grid overflow-hidden rounded-box border border-line bg-surface tablet:grid-cols-2">
        {services.map(({ key, name, state }) => (
          <li
            key={key}
            className="-mb-px flex min-h-11 items-center justify-between gap-4 border-b border-line px-4 py-2 tablet:odd:border-r"
          >
            <span className="min-w-0">{name}</span>
            <span
              className={`inline-flex items-center gap-1.5 text-13 whitespace-nowrap ${toneInk[healthLook[state].tone]}`}
            >
              <Icon name={healthLook[state].icon} size={14} />
              {t(`portal:health.state.${state}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
