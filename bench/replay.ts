// Replays the clocks of one request with 200 events, warm; prints microseconds. The target is 50.
import { join } from 'node:path';
import { readEdition } from '../src/adapters/editions/read-edition.ts';
import type { ClockFact } from '../src/domain/clock/clock-fact.ts';
import { clockStepsFor } from '../src/domain/clock/clock-steps-for.ts';
import type { LedgerEvent } from '../src/domain/clock/ledger-event.ts';
import { replayClocks } from '../src/domain/clock/replay-clocks.ts';
import { instantAt } from '../src/domain/time/instant.ts';

const edition = readEdition(join(import.meta.dirname, '../editions/21vianet'));
const policyOf = () => edition;
const hour = 3_600_000;

/** Two months of talk: questions and answers, a raise and a lowering now and then. Cut after `length` events. */
function longHistory(length: number): { history: LedgerEvent[]; now: string } {
  const history: LedgerEvent[] = [];
  const request = { topic: 'technical', severity: 'B', planFamily: null, country: 'CN', state: 'open' as const };
  let time = Date.parse('2026-03-02T02:00Z');
  const tell = (fact: ClockFact) => {
    const now = instantAt(time);
    const write = (kind: string, data: unknown) =>
      history.push({ seq: history.length + 1, at: now, actorKind: 'support', actorId: null, kind, data });
    write(`request.${fact.kind}`, {});
    const about = {
      policy: { edition, version: 1 },
      policyOf,
      zone: 'Asia/Shanghai',
      request,
      history: [...history],
      now,
    };
    for (const { kind, ...data } of clockStepsFor(fact, about)) write(kind, data);
    time += 7 * hour;
  };
  tell({ kind: 'opened' });
  for (let turn = 0; history.length < length; turn++) {
    if (turn % 5 === 1) tell({ kind: 'severity-changed', from: 'B', to: 'A', because: 'raised' });
    tell({ kind: 'answered', asks: true, nextUpdateBy: turn % 2 ? instantAt(time + 20 * hour) : null });
    tell({ kind: 'customer-wrote' });
    if (turn % 5 === 1) tell({ kind: 'severity-changed', from: 'A', to: 'B', because: 'lowered' });
  }
  // As it comes from the database: parsed, not the objects just written.
  return { history: JSON.parse(JSON.stringify(history.slice(0, length))), now: instantAt(time) };
}

const { history, now } = longHistory(200);
const steps = history.filter(({ kind }) => kind.startsWith('clock.')).length;
const clocks = replayClocks(history, policyOf, now).length;
const rounds: number[] = [];
for (let round = 0; round < 30; round++) {
  const times = 1_000;
  const started = process.hrtime.bigint();
  for (let time = 0; time < times; time++) replayClocks(history, policyOf, now);
  rounds.push(Number(process.hrtime.bigint() - started) / 1_000 / times);
}
rounds.sort((one, other) => one - other);
console.log(
  `replay of ${history.length} events (${steps} steps of ${clocks} clocks): median ${rounds[15]!.toFixed(1)} µs, ` +
    `best ${rounds[0]!.toFixed(1)} µs, worst ${rounds.at(-1)!.toFixed(1)} µs; target 50 µs`,
);
