import { useEffect } from 'react';
import { findOrganisations } from '../../../contract/desk.ts';
import { type Problem, wordsOfProblem } from '../../kit/api/problem.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { ComboBox } from '../../kit/input/combo-box.tsx';
import { useWords } from '../../kit/words/words.ts';
import { useDesk } from '../frame/desk-context.ts';
import type { OrganisationCard } from '../organisation/organisation-card.ts';
import type { CallerDraft } from './draft.ts';
import { useSettled } from './use-settled.ts';

const typingPauseMs = 200;

/** From which organisation somebody calls, found by its name or by that of the caller. */
export function OrganisationField({
  draft,
  change,
  card,
  problem,
}: {
  draft: CallerDraft;
  change: (part: Partial<CallerDraft>) => void;
  card: OrganisationCard | undefined;
  problem: Problem | null;
}) {
  const { t, language } = useWords();
  const { edition } = useDesk();
  const asked = useSettled(draft.organisationText, typingPauseMs);
  const isChosen = draft.organisation !== null && (card === undefined || asked === card.name);
  const found = useApi(
    findOrganisations,
    { query: { edition: edition.key, q: isChosen ? '' : asked } },
    { keepsLast: true },
  ).data;
  const countries = new Intl.DisplayNames([language], { type: 'region' });
  const items = (found?.items ?? []).map(({ id, name, country }) => ({
    id,
    name,
    hint: countries.of(country) ?? country,
  }));
  const known = card && !items.some(({ id }) => id === card.id) ? [{ id: card.id, name: card.name }, ...items] : items;
  // Opened from an organisation's page, only its id is known at first.
  const name = draft.organisationText === '' ? card?.name : undefined;
  useEffect(() => {
    if (name !== undefined && draft.organisation !== null) change({ organisationText: name });
  });
  return (
    <ComboBox
      name="organisation"
      label={t('desk:caller.organisation')}
      hint={t('desk:caller.organisationHint')}
      items={known}
      text={draft.organisationText}
      onText={(organisationText) => change({ organisationText })}
      value={draft.organisation}
      onChange={(organisation) => {
        if (organisation === draft.organisation) return;
        change({
          organisation,
          organisationText: known.find(({ id }) => id === organisation)?.name ?? '',
          person: null,
          phone: null,
          subscription: null,
          language: null,
        });
      }}
      error={problem && draft.organisation !== null ? wordsOfProblem(problem) : null}
      isRequired
    />
  );
}
