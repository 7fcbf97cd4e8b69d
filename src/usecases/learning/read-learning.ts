import type { z } from 'zod';
import type {
  readArticleFigures as articlesRoute,
  readQuestions as questionsRoute,
  readTopicFigures as topicsRoute,
} from '../../contract/learning.ts';
import type { StaffActor } from '../../domain/access/actor.ts';
import type { Language } from '../../domain/language/language.ts';
import type { Outcome } from '../outcome.ts';
import type { Policies, Tx } from '../ports.ts';
import { type AskedScope, learningScope } from './learning-scope.ts';

type Words = { language: Language; policies: Policies };
const mostRows = 500;

/** Questions that mostly had no good answer, with what is pinned for them by now. */
export async function readQuestions(
  tx: Tx,
  actor: StaffActor,
  asked: AskedScope,
  words: Words,
): Promise<Outcome<z.output<(typeof questionsRoute)['response']>>> {
  const scope = learningScope(actor, asked, words.policies);
  if ('refused' in scope) return scope;
  const pins = await tx.learning.pins(asked.edition);
  const items = (await tx.learning.questions(scope.done, mostRows)).map(({ filedTopics, ...row }) => ({
    ...row,
    followed: followed(filedTopics, asked.edition, words),
    pinned: pins.find((pin) => pin.folded === row.folded && pin.language === row.language)?.path ?? null,
  }));
  return { done: { zone: scope.done.zone, items } };
}

/** Which articles help and which do not. */
export async function readArticleFigures(
  tx: Tx,
  actor: StaffActor,
  asked: AskedScope,
  { policies }: Words,
): Promise<Outcome<z.output<(typeof articlesRoute)['response']>>> {
  const scope = learningScope(actor, asked, policies);
  if ('refused' in scope) return scope;
  return { done: { zone: scope.done.zone, items: await tx.learning.articles(scope.done, mostRows) } };
}

/** How many questions ended without a request, by topic. */
export async function readTopicFigures(
  tx: Tx,
  actor: StaffActor,
  asked: AskedScope,
  words: Words,
): Promise<Outcome<z.output<(typeof topicsRoute)['response']>>> {
  const scope = learningScope(actor, asked, words.policies);
  if ('refused' in scope) return scope;
  const items = (await tx.learning.topics(scope.done)).map(({ topic, filedTopics, ...row }) => ({
    ...row,
    topic: topic === null ? null : { key: topic, name: topicName(topic, asked.edition, words) },
    deflected: row.asked === 0 ? 0 : (row.asked - row.filed) / row.asked,
    followed: followed(filedTopics, asked.edition, words),
  }));
  return { done: { zone: scope.done.zone, items } };
}

const topicName = (key: string, edition: string, { policies, language }: Words): string =>
  policies.current(edition).edition.topics.find((one) => one.key === key)?.name[language] ?? key;

const followed = (topics: Record<string, number>, edition: string, words: Words) =>
  Object.entries(topics)
    .map(([key, n]) => ({ key, name: topicName(key, edition, words), n }))
    .toSorted((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1));
