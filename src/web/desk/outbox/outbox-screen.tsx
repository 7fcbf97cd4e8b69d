import { useState } from 'react';
import { Tabs } from '../../kit/show/tabs.tsx';
import { useWords } from '../../kit/words/words.ts';
import { DeskPage } from '../frame/desk-page.tsx';
import { ForKinds } from '../frame/staff-only.tsx';
import { OutboxList } from './outbox-list.tsx';

/** What goes out to people: waiting, being retried, delivered, set aside. Nothing is edited here; what failed goes again. */
export function OutboxScreen() {
  const { t } = useWords();
  const [state, setState] = useState<'all' | 'set-aside'>('all');
  return (
    <ForKinds kinds={['operator']}>
      <DeskPage title={t('desk:place.outbox')} lead={t('desk:outbox.lead')}>
        <Tabs
          label={t('desk:place.outbox')}
          value={state}
          onChange={setState}
          items={(['all', 'set-aside'] as const).map((id) => ({
            id,
            name: t(`desk:outbox.tab.${id}`),
            content: <OutboxList state={id} />,
          }))}
        />
      </DeskPage>
    </ForKinds>
  );
}
