import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { InputOf, ResponseOf, Route } from '../../../contract/route.ts';
import { call } from './call.ts';
import { Problem, problemOf } from './problem.ts';
import { reread } from './use-api.ts';

export type UseChangeOptions<R extends Route> = {
  /** Routes whose answers are old after this change. */
  rereads?: readonly Route[] | undefined;
  onDone?: ((answer: ResponseOf<R>) => void) | undefined;
  onProblem?: ((problem: Problem) => void) | undefined;
};

/**
 * Sends a change: `const close = useChange(closeRequest, { rereads: [readRequest] })`, then `close.send({ params: { id } })`.
 * The same input sent again after a failure carries the same idempotency key: what arrived is not done twice. `send`
 * answers the response, or null when it was refused; the refusal stands in `problem` until the next sending.
 */
export function useChange<R extends Route>(route: R, options: UseChangeOptions<R> = {}) {
  const client = useQueryClient();
  const attempt = useRef({ input: '', key: '' });
  const mutation = useMutation<ResponseOf<R>, Error, InputOf<R>>({
    mutationFn: (input) => {
      const written = JSON.stringify(input);
      if (attempt.current.input !== written) attempt.current = { input: written, key: crypto.randomUUID() };
      return call(route, input, { idempotencyKey: attempt.current.key });
    },
    onSuccess: async (answer) => {
      attempt.current = { input: '', key: '' };
      options.onDone?.(answer);
      await reread(client, options.rereads ?? []);
    },
    onError: (error) => options.onProblem?.(toProblem(error)),
  });
  return {
    send: (input: InputOf<R>): Promise<ResponseOf<R> | null> => mutation.mutateAsync(input).catch(() => null),
    isSending: mutation.isPending,
    isDone: mutation.isSuccess,
    problem: mutation.error === null ? null : toProblem(mutation.error),
    reset: mutation.reset,
  };
}

const toProblem = (error: Error): Problem => (error instanceof Problem ? error : problemOf(500, null));
