import type { ReactNode } from 'react';
import { classes } from '../look/classes.ts';

export type Fact = { name: string; value: ReactNode };

/** Names and values. `stacked` for a narrow rail: the value below its name. What has no value is left out. */
export function Facts({ facts, look = 'beside' }: { facts: readonly Fact[]; look?: 'beside' | 'stacked' }) {
  return (
    <dl
      className={
        look === 'stacked'
          ? 'flex flex-col gap-3'
          : 'grid grid-cols-[minmax(6rem,auto)_1fr] gap-x-6 gap-y-2 max-phone:grid-cols-1 max-phone:gap-y-0.5'
      }
    >
      {facts
        .filter((fact) => fact.value !== null && fact.value !== undefined && fact.value !== '')
        .map((fact) => (
          <div key={fact.name} className={look === 'stacked' ? '' : 'contents'}>
            <dt className={classes('text-13 text-ink-2', look !== 'stacked' && 'max-phone:pt-1.5')}>{fact.name}</dt>
            <dd className="min-w-0 text-14">{fact.value}</dd>
          </div>
        ))}
    </dl>
  );
}
