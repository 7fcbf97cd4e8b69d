import { type FormEvent, type ReactNode, type Ref, useEffect, useMemo, useRef, useState } from 'react';
import { Form as AriaForm } from 'react-aria-components/Form';
import type { Problem } from '../api/problem.ts';
import { given } from '../given.ts';
import { classes } from '../look/classes.ts';
import { ErrorSummary, type Fault } from './error-summary.tsx';

export type FormProps = {
  children: ReactNode;
  onSubmit: () => void;
  /** The server's refusal: shown above the fields, and at each field whose `name` its path is. */
  problem?: Problem | null | undefined;
  /** Faults found before sending, by field name. */
  faults?: readonly Fault[] | undefined;
  label?: string | undefined;
  className?: string | undefined;
  formRef?: Ref<HTMLFormElement> | undefined;
};

/** A form that keeps what was typed, tells what is wrong in one place first, and at each field again. */
export function Form({ children, onSubmit, problem = null, faults, label, className, formRef }: FormProps) {
  const summary = useRef<HTMLDivElement>(null);
  const told = faults ?? problem?.errors;
  const shown = told === undefined || told.length === 0 ? none : told;
  const [mended, setMended] = useState<{ of: readonly Fault[]; names: readonly string[] }>({ of: shown, names: [] });
  const names = mended.of === shown ? mended.names : noNames;
  const byName = useMemo(
    () =>
      Object.fromEntries(shown.filter(({ path }) => !names.includes(path)).map(({ path, message }) => [path, message])),
    [shown, names],
  );
  useEffect(() => {
    if (problem !== null || shown.length > 0) summary.current?.focus();
  }, [problem, shown]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  // A fault goes while its field is being mended, not when it is left: else the button would move away under the press.
  const mend = (event: FormEvent) => {
    const { name } = event.target as HTMLInputElement;
    if (name in byName) setMended({ of: shown, names: [...names, name] });
  };
  return (
    <AriaForm
      {...given({ ref: formRef, 'aria-label': label })}
      onSubmit={submit}
      validationErrors={byName}
      validationBehavior="aria"
      className={classes('flex flex-col gap-5', className)}
    >
      <ErrorSummary ref={summary} problem={problem} faults={shown} />
      <div className="contents" onInput={mend}>
        {children}
      </div>
    </AriaForm>
  );
}

const none: readonly Fault[] = [];
const noNames: readonly string[] = [];
