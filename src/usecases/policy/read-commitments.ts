import type { z } from 'zod';
import type { readCommitments as route } from '../../contract/policy.ts';
import { targetsDocument } from '../../contract/policy-parts.ts';
import type { LooseAllowance } from '../../domain/edition/allowance.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import { onTopicHours } from '../../domain/edition/find-pace.ts';
import type { Case } from '../../domain/edition/find-target.ts';
import { speaksOf } from '../../domain/edition/key.ts';
import { offeredSeverities } from '../../domain/edition/offered-severities.ts';
import type { Pace } from '../../domain/edition/target.ts';
import type { Language } from '../../domain/language/language.ts';
import { targetsFile } from '../../domain/policy/policy-part.ts';
import type { Outcome } from '../outcome.ts';
import { type PolicyContext, policyAt } from './policy-context.ts';

type View = z.output<typeof route.response>;

/** What is promised, aimed at and offered, for each plan family, topic and severity. */
export async function readCommitments(
  context: PolicyContext,
  editionId: string,
  asked: number | undefined,
): Promise<Outcome<View>> {
  const found = await policyAt(context, editionId, asked);
  if ('refused' in found) return found;
  const { edition, version } = found.done;
  const { language } = context;
  const ranked = <T extends { rank: number }>(all: readonly T[]) => all.toSorted((a, b) => a.rank - b.rank);
  const named = ({ key, name }: { key: string; name: Record<Language, string> }) => ({ key, name: name[language] });
  const families = [...ranked(edition.planFamilies).map(named), null];
  const severities = ranked(edition.severities);
  const files = await context.desk.files(editionId, version);
  // As it is written: what the reader adds by itself would be saved as a change.
  const bytes = files?.get(targetsFile);
  const document =
    bytes === undefined
      ? { targets: edition.targets, deskGoals: edition.deskGoals, nextUpdates: edition.nextUpdates }
      : targetsDocument.parse(JSON.parse(new TextDecoder().decode(bytes)));
  return {
    done: {
      version,
      families,
      topics: edition.topics.map(named),
      severities: severities.map(named),
      calendars: edition.calendars.map(({ id, name }) => ({
        id,
        name: typeof name === 'object' ? name[language] : (name ?? id),
      })),
      cells: families.flatMap((family) =>
        edition.topics.flatMap((topic) =>
          severities.map((severity) =>
            cellOf(edition, { family: family?.key ?? null, topic: topic.key, severity: severity.key }, language),
          ),
        ),
      ),
      document,
    },
  };
}

function cellOf(edition: Edition, about: Case, language: Language): View['cells'][number] {
  const refusal =
    offeredSeverities(edition, about.topic, { family: about.family, agreements: [] }).find(
      ({ severity }) => severity.key === about.severity,
    )?.refusal ?? null;
  const entryIn = <E extends Pace>(list: readonly E[]) => {
    const index = list.findIndex(
      ({ severity, topics, families }) =>
        severity === about.severity && speaksOf(topics, about.topic) && speaksOf(families, about.family),
    );
    const entry = list[index];
    return entry === undefined
      ? null
      : {
          entry,
          view: { index, ...viewAllowance(edition, entry.allowance, about.topic), reads: entry.reads[language] },
        };
  };
  const target = entryIn(edition.targets);
  return {
    ...about,
    refusal:
      refusal === null
        ? null
        : { reason: refusal.reason, agreement: refusal.reason === 'needs-agreement' ? refusal.agreement : null },
    target: target === null ? null : { ...target.view, kind: target.entry.kind },
    deskGoal: entryIn(edition.deskGoals)?.view ?? null,
    nextUpdate: entryIn(edition.nextUpdates)?.view ?? null,
  };
}

function viewAllowance(edition: Edition, allowance: LooseAllowance, topic: string) {
  const whole = onTopicHours(edition, allowance, { topic, country: null });
  return { allowance, hours: whole.hours, dates: whole.unit === 'business-days' ? whole.dates : null };
}
