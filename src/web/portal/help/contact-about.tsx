import { useNavigate } from '@tanstack/react-router';
import { Button } from '../../kit/input/button.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { useDraft } from '../../kit/talk/use-draft.ts';
import { useWords } from '../../kit/words/words.ts';
import type { PersonMe } from '../guard/person-only.tsx';
import { type Draft, emptyDraft } from '../new/draft.ts';

/** At the foot of answers and articles: the way to people. The question begins the description, what was read is what was tried. */
export function ContactAbout({ me, question, read }: { me: PersonMe; question: string; read?: string }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [, setDraft] = useDraft<Draft>(`request.${me.id}`, emptyDraft);
  const contact = () => {
    // What was written there before stays.
    setDraft((last) => ({
      ...last,
      description: last.description || question,
      tried: last.tried || (read === undefined ? '' : t('portal:article.tried', { title: read })),
    }));
    void navigate({ to: '/support/new' });
  };
  return (
    <Notice
      icon="message"
      className="mt-10 print:hidden"
      title={t('portal:article.notSolved')}
      action={
        <Button variant="primary" onPress={contact}>
          {t('portal:article.contact')}
        </Button>
      }
    >
      {question === '' ? null : t('portal:article.carried')}
    </Notice>
  );
}
