/** Why a document of policy is refused, from a closed list, so that a screen can say it in any language; `other` carries only its message. */
export const faultReasons = [
  'not-json',
  'missing',
  'unknown-field',
  'wrong-type',
  'bad-time',
  'starts-next-day',
  'end-not-after-start',
  'overlap',
  'bad-date',
  'unknown-zone',
  'coverage-backwards',
  'outside-coverage',
  'never-opens',
  'name-without-exception',
  'unknown-name',
  'repeated',
  'no-words',
  'no-target-or-goal',
  'still-used',
  'other',
] as const;
export type FaultReason = (typeof faultReasons)[number];
