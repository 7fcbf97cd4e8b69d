import { Button } from '../../kit/input/button.tsx';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { Asking } from './asking.ts';

/** What goes along from a troubleshooter; it can be looked at again, or left out. */
export function CarriedCard({ draft, change }: Pick<Asking, 'draft' | 'change'>) {
  const { t } = useWords();
  const { troubleshooting } = draft;
  if (!troubleshooting) return null;
  const { troubleshooter, title, steps } = troubleshooting;
  return (
    <Notice
      tone="accent"
      icon="circle-check"
      title={t('portal:new.carried.title', { title })}
      action={
        <>
          <LinkButton size="small" href={`/support/troubleshoot/${troubleshooter}`}>
            {t('portal:new.carried.read')}
          </LinkButton>
          <Button size="small" variant="quiet" onPress={() => change({ troubleshooting: null })}>
            {t('portal:new.carried.remove')}
          </Button>
        </>
      }
    >
      {t('portal:new.carried.text', { count: steps.length })}
    </Notice>
  );
}
