import { readDeskEdition } from '../../../contract/desk.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { Select } from '../../kit/input/select.tsx';
import { TextArea } from '../../kit/input/text-area.tsx';
import { TextField } from '../../kit/input/text-field.tsx';
import { languageNames, useWords } from '../../kit/words/words.ts';
import { useDesk } from '../frame/desk-context.ts';
import type { OrganisationCard } from '../organisation/organisation-card.ts';
import type { CallerDraft } from './draft.ts';

const none = 'none';

/** What is wrong, in the caller's words, and where it belongs. */
export function ProblemFields({
  draft,
  change,
  card,
}: {
  draft: CallerDraft;
  change: (part: Partial<CallerDraft>) => void;
  card: OrganisationCard | undefined;
}) {
  const { t } = useWords();
  const { edition } = useDesk();
  const facts = useApi(readDeskEdition, { params: { key: edition.key }, query: {} }, { fresh: 3_600_000 }).data;
  const topic = card?.topics.find(({ key }) => key === draft.topic);
  const choice = ({ key, name }: { key: string; name: string }) => ({ id: key, name });
  return (
    <>
      <TextField
        name="title"
        label={t('desk:caller.problem')}
        hint={t('desk:caller.problemHint')}
        maxLength={200}
        value={draft.title}
        onChange={(title) => change({ title })}
        isRequired
      />
      <TextArea
        name="description"
        label={t('desk:caller.description')}
        hint={t('desk:caller.descriptionHint')}
        rows={5}
        maxLength={20_000}
        value={draft.description}
        onChange={(description) => change({ description })}
        isRequired
      />
      {card && (
        <div className="grid gap-4 tablet:grid-cols-2">
          <Select
            name="topic"
            label={t('desk:caller.topic')}
            items={card.topics.map(choice)}
            value={draft.topic}
            onChange={(key) => key !== draft.topic && change({ topic: key, category: null, severity: null })}
            isRequired
          />
          <Select
            name="category"
            label={t('desk:caller.category')}
            items={(topic?.categories ?? []).map(choice)}
            value={draft.category}
            onChange={(category) => change({ category })}
            isDisabled={topic === undefined}
            isRequired
          />
          <Select
            name="service"
            label={t('desk:caller.service')}
            items={[{ id: none, name: t('desk:caller.unknown') }, ...card.services.map(choice)]}
            value={draft.service ?? none}
            onChange={(key) => change({ service: key === none ? null : key })}
          />
          <Select
            name="subscription"
            label={t('desk:caller.subscription')}
            items={[
              { id: none, name: t('desk:caller.unknown') },
              ...card.subscriptions.map(({ id, name }) => ({ id, name })),
            ]}
            value={draft.subscription ?? none}
            onChange={(key) => change({ subscription: key === none ? null : key })}
          />
          <Select
            name="language"
            label={t('desk:caller.language')}
            items={(facts?.languages ?? [card.language]).map((key) => ({ id: key, name: languageNames[key] }))}
            value={draft.language ?? card.language}
            onChange={(language) => change({ language })}
          />
        </div>
      )}
    </>
  );
}
