import type { Action } from '../../../domain/access/actor.ts';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { useWords } from '../../kit/words/words.ts';
import { useActionName } from './action-name.ts';

/** A page that needs an action this person does not hold: which one, and who gives it. */
export function Denied({ action }: { action: Action }) {
  const { t } = useWords();
  const nameOf = useActionName();
  return (
    <EmptyState
      icon="lock"
      title={t('portal:denied.title')}
      action={<LinkButton href="/support/administrators">{t('portal:denied.go')}</LinkButton>}
    >
      {t('portal:denied.text', { action: nameOf(action) })}
    </EmptyState>
  );
}
