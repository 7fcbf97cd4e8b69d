import type { ReactNode } from 'react';
import type { MeView } from '../../../contract/me.ts';
import { useMe } from '../../kit/api/use-me.ts';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { useWords } from '../../kit/words/words.ts';

/** Somebody of a customer's or a partner's side. */
export type PersonMe = MeView & { person: NonNullable<MeView['person']> };

/** The portal is the customer's side: staff are shown the way to their own, nobody the way in. */
export function PersonOnly({ children }: { children: (me: PersonMe) => ReactNode }) {
  const { t } = useWords();
  const me = useMe();
  if (me === undefined)
    return (
      <div className="p-6">
        <Skeleton />
      </div>
    );
  if (me.person !== null) return children({ ...me, person: me.person });
  const isStaff = me.kind === 'staff';
  return (
    <EmptyState
      icon={isStaff ? 'monitor' : 'user'}
      title={t(isStaff ? 'portal:guard.staff' : 'portal:guard.nobody')}
      action={
        <LinkButton
          variant="primary"
          href={isStaff ? '/desk' : `/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`}
        >
          {t(isStaff ? 'portal:guard.toDesk' : 'portal:guard.signIn')}
        </LinkButton>
      }
    >
      {t(isStaff ? 'portal:guard.staffText' : 'portal:guard.nobodyText')}
    </EmptyState>
  );
}
