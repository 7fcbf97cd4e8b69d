import { useSearch } from '@tanstack/react-router';
import { useWords } from '../../kit/words/words.ts';
import { DeskPage } from '../frame/desk-page.tsx';
import { deskKinds } from '../frame/places.ts';
import { ForKinds } from '../frame/staff-only.tsx';
import { CallerForm } from './caller-form.tsx';

/** A request for somebody who telephones, filed while they speak. */
export function CallerScreen() {
  const { t } = useWords();
  const { organisation } = useSearch({ strict: false }) as { organisation?: unknown };
  return (
    <ForKinds kinds={deskKinds}>
      <DeskPage title={t('desk:caller.title')} lead={t('desk:caller.lead')} width="reading">
        <CallerForm organisation={typeof organisation === 'string' ? organisation : null} />
      </DeskPage>
    </ForKinds>
  );
}
