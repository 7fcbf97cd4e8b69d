import type { Hono } from 'hono';
import * as contract from '../../contract/learning.ts';
import { listPins, removePin, setPin } from '../../usecases/learning/pins.ts';
import { readArticleFigures, readQuestions, readTopicFigures } from '../../usecases/learning/read-learning.ts';
import { learningCsv } from '../csv/learning-csv.ts';
import { inNameOfStaff } from '../in-name-of.ts';
import { mount } from '../mount.ts';
import type { Services } from '../services.ts';

const readers = { questions: readQuestions, articles: readArticleFigures, topics: readTopicFigures };
const columns = {
  questions: ['query', 'language', 'asked', 'unanswered', 'nothingFound', 'filed', 'followed', 'lastAt', 'pinned'],
  articles: ['path', 'language', 'title', 'opened', 'helped', 'notHelped', 'filedAfter'],
  topics: ['topic', 'asked', 'helped', 'filed', 'deflected', 'followed'],
};

/** What searches teach the operator, and the answers that are pinned because of it. */
export function learningRoutes(app: Hono, services: Services): void {
  const { policies } = services;
  mount(app, services, contract.readQuestions, (call) =>
    inNameOfStaff(call, (tx, actor) => readQuestions(tx, actor, call.query, { ...call, policies })),
  );
  mount(app, services, contract.readArticleFigures, (call) =>
    inNameOfStaff(call, (tx, actor) => readArticleFigures(tx, actor, call.query, { ...call, policies })),
  );
  mount(app, services, contract.readTopicFigures, (call) =>
    inNameOfStaff(call, (tx, actor) => readTopicFigures(tx, actor, call.query, { ...call, policies })),
  );
  mount(app, services, contract.exportLearning, async (call) => {
    const { what, edition, from, to } = call.query;
    const read = await inNameOfStaff<{ items: Record<string, unknown>[] }>(call, (tx, actor) =>
      readers[what](tx, actor, call.query, { ...call, policies }),
    );
    if ('refused' in read) return read;
    return new Response(learningCsv(read.items, columns[what]), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="help-${what}-${edition}-${from}-${to}.csv"`,
        'cache-control': 'no-store',
      },
    });
  });
  mount(app, services, contract.listPins, (call) =>
    inNameOfStaff(call, (tx, actor) => listPins(tx, actor, call.query.edition)),
  );
  mount(app, services, contract.setPin, (call) =>
    inNameOfStaff(call, (tx, actor) => setPin(tx, actor, call.body, call.circumstances)),
  );
  mount(app, services, contract.removePin, (call) =>
    inNameOfStaff(call, (tx, actor) => removePin(tx, actor, call.query, call.circumstances)),
  );
}
