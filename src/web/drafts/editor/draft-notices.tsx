import type { DraftView } from '../../../contract/drafts.ts';
import { Button } from '../../kit/input/button.tsx';
import { TextLink } from '../../kit/input/text-link.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { languageNames, useWords } from '../../kit/words/words.ts';
import type { useSource } from './use-source.ts';

/** What to know before writing on: whose words are in it, who wrote meanwhile, why it came back, that the original went on. */
export function DraftNotices({ draft, written }: { draft: DraftView; written: ReturnType<typeof useSource> }) {
  const { t } = useWords();
  const { request, remark, original, translatesVersion, translatesLanguage } = draft;
  return (
    <div className="mb-4 flex flex-col gap-3 empty:hidden">
      {written.isOvertaken && (
        <Notice
          tone="warn"
          title={t('drafts:overtaken.title')}
          action={
            <>
              <Button size="small" onPress={written.forget}>
                {t('drafts:overtaken.theirs')}
              </Button>
              <Button size="small" isPending={written.isSaving} onPress={() => void written.save(draft.version)}>
                {t('drafts:overtaken.mine')}
              </Button>
            </>
          }
        >
          {t('drafts:overtaken.text')}
        </Notice>
      )}
      {draft.fromRequest !== null && (
        <Notice
          tone="warn"
          title={t('drafts:request.title')}
          action={
            request && (
              <TextLink href={`/desk/requests/${request.id}`} className="text-13">
                {t('drafts:request.open', { number: request.number })}
              </TextLink>
            )
          }
        >
          {t('drafts:request.text')}
        </Notice>
      )}
      {draft.state === 'writing' && remark !== null && (
        <Notice tone="warn" icon="reply" title={t('drafts:back.title')}>
          <span className="whitespace-pre-line">{remark}</span>
        </Notice>
      )}
      {original !== null && translatesLanguage !== null && original.n > (translatesVersion ?? 0) && (
        <Notice
          tone="warn"
          icon="clock"
          title={t('drafts:behind.title', { language: languageNames[translatesLanguage] })}
        >
          {t('drafts:behind.text', { n: original.n, of: translatesVersion ?? 0 })}
        </Notice>
      )}
    </div>
  );
}
