import type { ReactNode } from 'react';
import type { MeView } from '../../../contract/me.ts';
import { useMe } from '../../kit/api/use-me.ts';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { useWords } from '../../kit/words/words.ts';

type OperatorMe = MeView & { staff: NonNullable<MeView['staff']> };

/** The console is the operator's: everybody else is shown the way to their own side. */
export function OperatorOnly({ children }: { children: (me: OperatorMe) => ReactNode }) {
  const { t } = useWords();
  const me = useMe();
  if (me === undefined)
    return (
      <div className="p-6">
        <Skeleton />
      </div>
    );
  if (me.staff?.kind === 'operator') return children({ ...me, staff: me.staff });
  const isNobody = me.kind === 'nobody';
  return (
    <EmptyState
      icon={isNobody ? 'user' : 'lock'}
      title={t(isNobody ? 'console:guard.nobody' : 'console:guard.other')}
      action={
        <LinkButton
          variant="primary"
          href={
            isNobody
              ? `/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`
              : me.staff
                ? '/desk'
                : '/support'
          }
        >
          {t(isNobody ? 'kit:signIn' : me.staff ? 'console:guard.toDesk' : 'console:guard.toSupport')}
        </LinkButton>
      }
    >
      {t(isNobody ? 'console:guard.nobodyText' : 'console:guard.otherText')}
    </EmptyState>
  );
}
