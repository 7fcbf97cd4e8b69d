import { useNavigate } from '@tanstack/react-router';
import { readDeskEdition } from '../../../contract/desk.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { Select } from '../../kit/input/select.tsx';
import { languageNames, useWords } from '../../kit/words/words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { hrefOf, isNarrowed, openStates, type QueuePlace } from './place.ts';

const any = 'any';

/** Narrows the list by state, severity and language. */
export function Filters({ place }: { place: QueuePlace }) {
  const { t } = useWords();
  const { edition } = useDesk();
  const navigate = useNavigate();
  const facts = useApi(readDeskEdition, { params: { key: edition.key }, query: {} }, { fresh: 3_600_000 }).data;
  const set = (name: 'state' | 'severity' | 'language') => (value: string) => {
    const { [name]: _before, ...rest } = place;
    const next = (value === any ? rest : { ...rest, [name]: value }) as QueuePlace;
    void navigate({ href: hrefOf(next), replace: true });
  };
  return (
    <div
      role="search"
      aria-label={t('desk:filter.label')}
      className="flex shrink-0 flex-wrap items-center gap-2 border-b border-line bg-ground px-4 py-2"
    >
      <Select
        label={t('desk:filter.state')}
        isLabelHidden
        size="small"
        className="min-w-28 flex-1"
        value={place.state ?? any}
        onChange={set('state')}
        items={[
          { id: any, name: t('desk:filter.anyState') },
          ...openStates.map((id) => ({ id, name: t(`kit:state.${id}`) })),
        ]}
      />
      <Select
        label={t('desk:filter.severity')}
        isLabelHidden
        size="small"
        className="min-w-28 flex-1"
        value={place.severity ?? any}
        onChange={set('severity')}
        items={[
          { id: any, name: t('desk:filter.anySeverity') },
          ...(facts?.severities ?? []).map(({ key, name }) => ({ id: key, name })),
        ]}
      />
      <Select
        label={t('desk:filter.language')}
        isLabelHidden
        size="small"
        className="min-w-28 flex-1"
        value={place.language ?? any}
        onChange={set('language')}
        items={[
          { id: any, name: t('desk:filter.anyLanguage') },
          ...(facts?.languages ?? []).map((key) => ({ id: key, name: languageNames[key] })),
        ]}
      />
      {isNarrowed(place) && (
        <LinkButton size="small" variant="quiet" href={hrefOf({ queue: place.queue })}>
          {t('desk:filter.clear')}
        </LinkButton>
      )}
    </div>
  );
}
