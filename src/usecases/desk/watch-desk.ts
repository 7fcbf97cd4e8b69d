import type { DeskWatch } from '../../contract/watch.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import { deskKinds, refuseStaff } from '../../domain/access/may.ts';
import { replayClocks } from '../../domain/clock/replay-clocks.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import { later } from '../../domain/time/instant.ts';
import { horizons, type Standing, worstStanding } from '../../domain/watch/standing.ts';
import { type Outcome, refused } from '../outcome.ts';
import type { ListedRequest } from '../ports/requests.ts';
import type { Tx } from '../ports.ts';
import type { Reader } from '../request/reader.ts';
import type { InWords } from '../request/show-request.ts';
import { viewCare } from '../request/view-care.ts';
import { summarise } from '../request/view-request.ts';
import { supportReader } from './list-desk.ts';

const mostLate = 150;
const mostAhead = 200;
const mostUnattended = 50;
const mostCared = 100;
// 24 open hours of a short week's calendar, with the longest holidays on the way, pass within this.
const aheadMs = 30 * 86_400_000;

/** What is late and what soon will be, read from the front of the queue: a few hundred rows, however many are open. */
export async function watchDesk(
  tx: Tx,
  actor: StaffActor,
  editionId: string,
  words: InWords,
): Promise<Outcome<DeskWatch>> {
  const denied = refuseStaff(actor, deskKinds, editionId);
  if (denied !== null) return refused(denied);
  const { now, policies } = words.circumstances;
  const { edition } = policies.current(editionId);
  const late = await tx.lists.desk({ editionId, until: now }, null, mostLate);
  const ahead = await tx.lists.desk({ editionId, after: now, until: later(now, aheadMs) }, null, mostAhead);
  const reader = supportReader(actor, words);
  const policyOf = (version: number) => policies.at(editionId, version);
  const items = [...late, ...ahead].flatMap((listed) => {
    const readings = replayClocks(listed.ledger, policyOf, now);
    const promises = worstStanding(readings, 'promises');
    const goals = worstStanding(readings, 'goals');
    return promises === null && goals === null ? [] : [{ ...summarise(listed, reader), promises, goals }];
  });
  const owned = await ofAttended(edition, (severity) =>
    tx.lists.deskWhole({ editionId, severity, owner: 'somebody' }, mostCared),
  );
  const unowned = await ofAttended(edition, (severity) =>
    tx.lists.desk({ editionId, severity, owner: 'none' }, null, mostUnattended),
  );
  return {
    done: {
      at: now,
      figures: figuresOf(items, edition),
      items,
      isWhole: { late: late.length < mostLate, ahead: ahead.length < mostAhead, cared: owned.length < mostCared },
      unattended: unowned.map((listed) => summarise(listed, reader)),
      handovers: missingHandovers(owned, edition, reader),
    },
  };
}

/** Counted from the rows themselves, in the order of the edition: the most severe first. */
function figuresOf(items: DeskWatch['items'], edition: Edition): DeskWatch['figures'] {
  const figures = new Map<string, DeskWatch['figures'][number]>();
  for (const item of items)
    for (const side of ['promises', 'goals'] as const) {
      const standing = item[side];
      if (standing === null) continue;
      const { standing: _, ...severity } = item.severity;
      const key = [severity.key, item.topic.key, side].join(' ');
      const before = figures.get(key) ?? {
        severity,
        topic: item.topic,
        of: side,
        late: 0,
        within1: 0,
        within4: 0,
        within24: 0,
      };
      figures.set(key, counted(before, standing));
    }
  const place = ({ severity, topic }: DeskWatch['figures'][number]) =>
    edition.severities.findIndex(({ key }) => key === severity.key) * 100 +
    edition.topics.findIndex(({ key }) => key === topic.key);
  return [...figures.values()].sort((a, b) => (a.of === b.of ? place(a) - place(b) : a.of === 'promises' ? -1 : 1));
}

function counted(figure: DeskWatch['figures'][number], standing: Standing): DeskWatch['figures'][number] {
  if (standing === 'late') return { ...figure, late: figure.late + 1 };
  const next = { ...figure };
  for (const hours of horizons) if (standing <= hours) next[`within${hours}`] += 1;
  return next;
}

/** The requests of each severity that the edition wants somebody to own at every hour. */
async function ofAttended(edition: Edition, read: (severity: string) => Promise<ListedRequest[]>) {
  const found: ListedRequest[] = [];
  for (const { key, attended } of edition.severities) if (attended !== undefined) found.push(...(await read(key)));
  return found;
}

/** Who had to hand over, or to take up, and has not. */
function missingHandovers(owned: readonly ListedRequest[], edition: Edition, reader: Reader): DeskWatch['handovers'] {
  return owned
    .flatMap((listed) => {
      const { lack, since, words } = viewCare(listed.request, listed.ledger, edition, reader) ?? none;
      if (since === null || words === null || (lack !== 'not-taken-up' && lack !== 'handover-missing')) return [];
      return [{ ...summarise(listed, reader), lack, since, words }];
    })
    .sort((one, other) => (one.since < other.since ? -1 : 1));
}
const none = { lack: null, since: null, words: null };
