import type { LooseAllowance } from '../../../../domain/edition/allowance.ts';
import type { Words } from '../../../../domain/language/language.ts';
import type { TimeList, TimeValue } from '../draft/time-document.ts';

/** A time as its form holds it: texts and keys; an empty calendar is the topic's. */
export type TimeForm = {
  kind: 'commitment' | 'objective' | 'set' | 'none';
  amount: string;
  unit: 'minutes' | 'hours' | 'business-days';
  reading: 'sameTime' | 'endOfDay';
  hours: string | null;
  dates: string | null;
  reads: Words;
  /** Somebody wrote the sentence: it is not made anew when the time changes. */
  isOwnWords: boolean;
};

const noWords: Words = { en: '', ja: '', 'zh-Hans': '' };

/** `otherwise`: the calendar where the time names none; empty for the topic's. */
export function toForm(value: TimeValue | null, otherwise: string | null): TimeForm {
  const { allowance, kind } = value ?? {};
  const isHours = allowance?.unit === 'minutes' && allowance.amount % 60 === 0;
  return {
    kind: value === null ? 'none' : (kind ?? 'set'),
    amount: allowance === undefined ? '1' : String(isHours ? allowance.amount / 60 : allowance.amount),
    unit: allowance === undefined || isHours ? 'hours' : allowance.unit,
    reading: allowance?.unit === 'business-days' ? allowance.reading : 'sameTime',
    hours: allowance?.hours ?? otherwise,
    dates: (allowance?.unit === 'business-days' ? allowance.dates : allowance?.hours) ?? otherwise,
    reads: value?.reads ?? noWords,
    isOwnWords: false,
  };
}

/** The allowance that the form says; null while its amount is no whole number above zero. */
export function allowanceOf({ amount, unit, reading, hours, dates }: TimeForm): LooseAllowance | null {
  const number = Number(amount.normalize('NFKC').trim());
  if (!Number.isInteger(number) || number <= 0) return null;
  const on = hours ? { hours } : {};
  return unit === 'business-days'
    ? { unit, amount: number, reading, ...on, ...(dates ? { dates } : {}) }
    : { unit: 'minutes', amount: unit === 'hours' ? number * 60 : number, ...on };
}

export function fromForm(form: TimeForm, list: TimeList): TimeValue | null | 'no-amount' {
  if (form.kind === 'none') return null;
  const allowance = allowanceOf(form);
  if (allowance === null) return 'no-amount';
  return {
    ...(list === 'targets' && form.kind !== 'set' ? { kind: form.kind } : {}),
    allowance,
    reads: form.reads,
  };
}
