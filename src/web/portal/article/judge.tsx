import { useState } from 'react';
import { type drawArticle, judgeArticle } from '../../../contract/help.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import { call } from '../../kit/api/call.ts';
import { Button } from '../../kit/input/button.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { useWords } from '../../kit/words/words.ts';

type Props = { article: ResponseOf<typeof drawArticle>; question: string };

/** Whether the article helped; kept without the person. When it gets lost, nobody waits for it. */
export function Judge({ article: { path, lang }, question }: Props) {
  const { t } = useWords();
  const [helped, setHelped] = useState<boolean | null>(null);
  const judge = (verdict: boolean) => {
    setHelped(verdict);
    call(judgeArticle, { body: { path, lang, helped: verdict, query: question || null } }).catch(() => undefined);
  };
  return (
    <div className="mt-10 print:hidden" role="status">
      {helped === null ? (
        <Notice
          title={t('portal:article.ask')}
          action={
            <>
              <Button onPress={() => judge(true)}>{t('portal:article.helped')}</Button>
              <Button onPress={() => judge(false)}>{t('portal:article.not')}</Button>
            </>
          }
        />
      ) : (
        <Notice tone="good" icon="circle-check" title={t(helped ? 'portal:article.good' : 'portal:article.sorry')} />
      )}
    </div>
  );
}
