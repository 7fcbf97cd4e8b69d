import { useMay } from '../../kit/api/use-me.ts';
import { Button } from '../../kit/input/button.tsx';
import { TextLink } from '../../kit/input/text-link.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { useWords } from '../../kit/words/words.ts';
import { FollowButton, type Issue } from '../health/follow-button.tsx';

/** A known issue that what was written speaks of: following it beats a new request. */
export function AlikeIssue({ issue, onOther }: { issue: Issue; onOther: () => void }) {
  const { t } = useWords();
  const mayFollow = useMay('health.view');
  return (
    <div aria-live="polite">
      <Notice
        tone={issue.kind === 'incident' ? 'bad' : 'warn'}
        icon="pulse"
        title={t('portal:new.alike.title')}
        action={
          <>
            {mayFollow && <FollowButton issue={issue} size="normal" />}
            <Button variant="quiet" onPress={onOther}>
              {t('portal:new.alike.other')}
            </Button>
          </>
        }
      >
        <p className="text-ink">
          <TextLink href={`/support/health#${issue.number}`} look="ink" className="font-medium underline">
            {issue.title}
          </TextLink>{' '}
          <span className="text-13 text-ink-2">
            {issue.number} · {issue.status.name}
          </span>
        </p>
        <p className="mt-1 text-13">{issue.followed ? t('portal:new.alike.followed') : t('portal:new.alike.text')}</p>
        {issue.followed && <p className="text-13">{t('portal:new.alike.linked', { number: issue.number })}</p>}
      </Notice>
    </div>
  );
}
