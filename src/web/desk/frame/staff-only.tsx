import type { ReactNode } from 'react';
import type { StaffKind } from '../../../domain/staff/staff.ts';
import { useMe } from '../../kit/api/use-me.ts';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { useWords } from '../../kit/words/words.ts';
import { type StaffMe, useDesk } from './desk-context.ts';
import { DeskPage } from './desk-page.tsx';
import { deskHomeOf } from './places.ts';

/** The desk is the staff's side: customers are shown the way to theirs, nobody the way in. */
export function StaffOnly({ children }: { children: (me: StaffMe) => ReactNode }) {
  const { t } = useWords();
  const me = useMe();
  if (me === undefined) return null;
  if (me.staff !== null && me.id !== null) return children({ ...me, id: me.id, staff: me.staff });
  const isPerson = me.kind === 'person';
  return (
    <>
      <h1 className="sr-only">{t(isPerson ? 'desk:guard.person' : 'desk:guard.nobody')}</h1>
      <EmptyState
        icon={isPerson ? 'lock' : 'user'}
        title={t(isPerson ? 'desk:guard.person' : 'desk:guard.nobody')}
        action={
          <LinkButton
            variant="primary"
            href={isPerson ? '/support' : `/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`}
          >
            {t(isPerson ? 'desk:guard.toSupport' : 'desk:guard.signIn')}
          </LinkButton>
        }
      >
        {t(isPerson ? 'desk:guard.personText' : 'desk:guard.nobodyText')}
      </EmptyState>
    </>
  );
}

/** A screen for some kinds of staff: the others learn for whom it is, and go where their own work is. */
export function ForKinds({ kinds, children }: { kinds: readonly StaffKind[]; children: ReactNode }) {
  const { t } = useWords();
  const { me } = useDesk();
  return kinds.includes(me.staff.kind) ? (
    children
  ) : (
    <Denied kinds={kinds.map((kind) => t(`desk:kind.${kind}`)).join(t('desk:list.between'))} />
  );
}

function Denied({ kinds }: { kinds: string }) {
  const { t } = useWords();
  const { me } = useDesk();
  return (
    <DeskPage title={t('desk:guard.kind')}>
      <EmptyState
        icon="lock"
        title={t('desk:guard.kind')}
        action={<LinkButton href={deskHomeOf(me.staff.kind)}>{t('desk:guard.toOwn')}</LinkButton>}
      >
        {t('desk:guard.kindText', { kinds })}
      </EmptyState>
    </DeskPage>
  );
}
