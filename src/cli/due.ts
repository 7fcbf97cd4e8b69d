import { z } from 'zod';
import { answerQuestion, questionSchema } from '../domain/calendar/question.ts';
import type { CalendarRefusal } from '../domain/calendar/refusal.ts';
import { isRefusal } from '../domain/calendar/refusal.ts';
import type { Io } from './io.ts';

/** `madoguchi due`: cases from standard input to answers on standard output. */
export const run = (_args: string[], { input, write }: Pick<Io, 'input' | 'write'>): Promise<void> =>
  due(linesOf(input), (line) => write(`${line}\n`));

/**
 * Answers questions about open time: `lines` are JSON texts, one case a line, in the format of
 * `test/golden/commitments.jsonl` without the answer; `write` gets one JSON text for each line that is not empty, in
 * order: `{"id","due"}`, `{"id","minutes"}` or `{"id","error"}`; where the line is not JSON, `id` is null and `line`
 * counts from 1. A fault in one line never stops the others.
 */
export async function due(lines: AsyncIterable<string>, write: (line: string) => void): Promise<void> {
  let line = 0;
  for await (const text of lines) {
    line++;
    const trimmed = text.trim();
    if (trimmed !== '') write(JSON.stringify(answerLine(trimmed, line)));
  }
}

async function* linesOf(input: Io['input']): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest + decoder.decode();
}

type Answer = { due: string } | { minutes: number } | { error: string };

function answerLine(
  text: string,
  line: number,
): ({ id: unknown } & Answer) | { id: null; line: number; error: string } {
  let question: unknown;
  try {
    question = JSON.parse(text);
  } catch (fault) {
    return { id: null, line, error: `not JSON: ${messageOf(fault)}` };
  }
  const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(question).data?.id;
  const answer = answerValue(question);
  if (id !== undefined) return { id, ...answer };
  return { id: null, line, error: 'error' in answer ? answer.error : 'id: expected a text, came none' };
}

function answerValue(question: unknown): Answer {
  try {
    const read = questionSchema.safeParse(question);
    if (!read.success) return { error: read.error.issues.map(describeIssue).join('; ') };
    const answer = answerQuestion(read.data);
    if (isRefusal(answer)) return { error: describeRefusal(answer) };
    return read.data.kind === 'elapsed' ? { minutes: answer } : { due: instantText(answer) };
  } catch (fault) {
    return { error: `a defect in the calendar engine, please report it with this line: ${messageOf(fault)}` };
  }
}

const instantText = (milliseconds: number): string => new Date(milliseconds).toISOString().replace('.000Z', 'Z');

const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

function describeIssue({ path, message }: z.core.$ZodIssue): string {
  const where = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return where === '' ? message : `${where.replace(/^\./, '')}: ${message}`;
}

function describeRefusal(refusal: CalendarRefusal): string {
  const name = `calendar "${refusal.calendar}"`;
  switch (refusal.refused) {
    case 'outside-coverage':
      return `${name}: the answer lies outside its coverage, ${refusal.coverage.from} to ${refusal.coverage.to}`;
    case 'never-open':
      return `${name} never opens, or not for long enough: there is no answer`;
    case 'too-far':
      return `${name}: the answer lies more than 200 years away`;
  }
}
