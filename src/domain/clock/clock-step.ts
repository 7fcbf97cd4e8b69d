import { z } from 'zod';
import { audiences } from '../request/request-event.ts';
import { instantSchema } from '../time/instant.ts';
import { clockKinds, clockPromises, clockTargetSchema } from './clock.ts';

export const changeReasons = [
  'severity-raised',
  'severity-lowered',
  'severity-corrected',
  'topic-changed',
  'contract-ended',
  'policy-changed',
] as const;
/** Why the target of a running clock became another one. */
export type ChangeReason = (typeof changeReasons)[number];

export const startReasons = [
  'opened',
  'reopened',
  'customer-wrote',
  'answered',
  'call-reached',
  'call-back-asked',
  ...changeReasons,
] as const;
export type StartReason = (typeof startReasons)[number];

/** A severity that is worked on without pause ends a pause as the customer's word does. */
export const resumeReasons = [
  'customer-wrote',
  'severity-raised',
  'severity-lowered',
  'severity-corrected',
] as const satisfies readonly StartReason[];
export type ResumeReason = (typeof resumeReasons)[number];

export const cancelReasons = ['resolved', 'closed', 'merged', 'asked-anew', ...changeReasons] as const;
export type CancelReason = (typeof cancelReasons)[number];

/** `cycle` counts the starts of this kind of clock on its request, from 1. `audience` is that of the whole clock. */
const clock = { clock: z.enum(clockKinds), cycle: z.int().positive(), audience: z.enum(audiences) };

/**
 * All that a replay needs to compute the due time anew. `hours` and `dates` are calendars of the edition at
 * `policyVersion`; `hours: null` means that time itself counts, `dates: null` that the hours alone say which days do. `zone` is the organisation's at that moment, for
 * calendars that take it: a later move of the organisation rewrites nothing.
 */
const plan = {
  promise: z.enum(clockPromises),
  target: clockTargetSchema,
  hours: z.string().nullable(),
  dates: z.string().nullable(),
  zone: z.string(),
  policyVersion: z.int(),
  /** Its pause rule, where waiting for the customer does not pause it. Absent: it does, as in every ledger before. */
  pausesForCustomer: z.literal(false).optional(),
};

/** Null where the due time lies past the calendar's coverage (never guessed), and while the clock is paused. */
const dueAt = instantSchema.nullable();

/**
 * What reports count an outcome under, as it stood at that instant: a later change of severity or topic moves nothing.
 * `usedMinutes` is the open time used by then, as a replay reads it, unrounded; null past the calendar's coverage.
 */
const outcome = {
  promise: z.enum(clockPromises),
  topic: z.string(),
  severity: z.string(),
  usedMinutes: z.number().nullable(),
};

/** The events of the ledger. In a request's history the event's kind is `kind` and its data is the rest. */
export const clockStepSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('clock.started'),
    ...clock,
    ...plan,
    dueAt,
    because: z.enum(startReasons),
    /** The instant it counts from: a request by telephone counts from when the call was answered. */
    from: instantSchema,
    /** Where time used before is carried into a new clock, it is due at this instant at the earliest: never back-dated. */
    notBefore: instantSchema.nullable(),
  }),
  z.strictObject({ kind: z.literal('clock.paused'), ...clock, because: z.enum(['waiting-for-customer']) }),
  z.strictObject({ kind: z.literal('clock.resumed'), ...clock, because: z.enum(resumeReasons), dueAt }),
  z.strictObject({
    kind: z.literal('clock.retargeted'),
    ...clock,
    ...plan,
    dueAt,
    because: z.enum(changeReasons),
    /** `carried`: open time used so far counts; `anew`: the target counts from this step, yet never makes it later. */
    counting: z.enum(['carried', 'anew']),
  }),
  z.strictObject({
    kind: z.literal('clock.met'),
    ...clock,
    ...outcome,
    at: instantSchema,
    by: z.enum(['answer', 'call']),
    /** False where the due time had passed: the miss is on record as well. */
    inTime: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('clock.missed'), ...clock, ...outcome, at: instantSchema }),
  z.strictObject({ kind: z.literal('clock.cancelled'), ...clock, because: z.enum(cancelReasons) }),
]);
export type ClockStep = z.infer<typeof clockStepSchema>;
export type ClockStepOf<Kind extends ClockStep['kind']> = Extract<ClockStep, { kind: Kind }>;
/** A step as the history stores it: the kind stands beside it. */
export type StepData<Kind extends ClockStep['kind']> = Omit<ClockStepOf<Kind>, 'kind'>;
export type ClockPlan = Pick<ClockStepOf<'clock.started'>, keyof typeof plan>;
