import { expect, test } from 'vitest';
import { answerQuestion, questionSchema } from '../../../src/domain/calendar/question.ts';
import { vectors } from './vectors.ts';

test.each(vectors)('$id', (vector) => {
  const answer = answerQuestion(questionSchema.parse(vector));
  expect(answer).toEqual(
    vector.expectedDue === null ? { refused: 'never-open', calendar: 'UTC' } : Date.parse(vector.expectedDue),
  );
});
