import type { MouseEvent, Ref } from 'react';
import { type Problem, wordsOfProblem } from '../api/problem.ts';
import { Icon } from '../show/icon.tsx';
import { useWords } from '../words/words.ts';

export type Fault = { path: string; message: string };

/** All that stands in the way of sending, each leading to its field. It takes the focus when it appears. */
export function ErrorSummary({
  problem,
  faults,
  ref,
}: {
  problem: Problem | null;
  faults: readonly Fault[];
  ref?: Ref<HTMLDivElement>;
}) {
  const { t } = useWords();
  if (problem === null && faults.length === 0) return null;
  return (
    <div
      ref={ref}
      tabIndex={-1}
      role="alert"
      className="rise flex gap-2.5 rounded-box border border-bad-line bg-bad-soft px-3.5 py-3 text-14"
    >
      <Icon name="alert" className="mt-[0.25em] text-bad" />
      <div className="min-w-0">
        <p className="font-medium">
          {faults.length > 0 ? t('kit:form.faults', { count: faults.length }) : problem && wordsOfProblem(problem)}
        </p>
        {faults.length > 0 && (
          <ul className="mt-1 space-y-0.5">
            {faults.map((fault) => (
              <li key={fault.path}>
                <a
                  href={`#${fault.path}`}
                  onClick={(event) => toField(event, fault.path)}
                  className="text-bad underline underline-offset-3"
                >
                  {fault.message}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

function toField(event: MouseEvent<HTMLAnchorElement>, path: string): void {
  event.preventDefault();
  const field = event.currentTarget.closest('form')?.elements.namedItem(path);
  const element = field instanceof RadioNodeList ? field[0] : field;
  const target =
    element instanceof HTMLInputElement && element.type === 'hidden'
      ? element.parentElement?.querySelector<HTMLElement>('button, input:not([type=hidden])')
      : element;
  if (target instanceof HTMLElement) {
    target.focus();
    target.scrollIntoView({ block: 'center' });
  }
}
