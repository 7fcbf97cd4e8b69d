import type { RequestDetail } from '../../../contract/requests.ts';
import { Avatar } from '../../kit/show/avatar.tsx';
import { useWords } from '../../kit/words/words.ts';
import { useDesk } from '../frame/desk-context.ts';

export function OwnerLine({ owner }: { owner: RequestDetail['owner'] }) {
  const { t } = useWords();
  const { me } = useDesk();
  if (owner === null) return <span className="text-ink-2">{t('desk:row.unowned')}</span>;
  return (
    <span className="inline-flex items-center gap-1.5">
      <Avatar name={owner.name} side="support" size={24} />
      {owner.id === me.id ? t('desk:request.yours') : owner.name}
    </span>
  );
}
