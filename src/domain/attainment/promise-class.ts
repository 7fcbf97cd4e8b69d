import type { ClockPromise } from '../clock/clock.ts';

/** What a report keeps apart: a goal is the desk's own and leaves it in no form. */
export const promiseClasses = ['commitment', 'objective', 'goal'] as const;
export type PromiseClass = (typeof promiseClasses)[number];

/** A time that an answer stated, and a call-back, are commitments like those of the contract. */
export const promiseClass = (promise: ClockPromise): PromiseClass =>
  promise === 'stated' || promise === 'call-back' ? 'commitment' : promise;
