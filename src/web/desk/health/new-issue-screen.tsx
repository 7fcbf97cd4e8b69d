import { useWords } from '../../kit/words/words.ts';
import { DeskPage } from '../frame/desk-page.tsx';
import { ForKinds } from '../frame/staff-only.tsx';
import { NewIssueForm } from './new-issue-form.tsx';

/** A new service issue with its first update. */
export function NewIssueScreen() {
  const { t } = useWords();
  return (
    <ForKinds kinds={['communicator']}>
      <DeskPage
        title={t('desk:health.new')}
        lead={t('desk:health.newLead')}
        back="/desk/health"
        isBackAlways
        width="reading"
      >
        <NewIssueForm />
      </DeskPage>
    </ForKinds>
  );
}
