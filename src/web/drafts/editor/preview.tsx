import { type MouseEvent, useEffect, useState } from 'react';
import { previewArticle } from '../../../contract/drafts.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import type { Language } from '../../../domain/language/language.ts';
import { call } from '../../kit/api/call.ts';
import { asProblem, type Problem, wordsOfProblem } from '../../kit/api/problem.ts';
import { Button } from '../../kit/input/button.tsx';
import { ErrorState } from '../../kit/show/error-state.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { useWords } from '../../kit/words/words.ts';
import '../../kit/look/prose.css';

export type Previewed = ResponseOf<typeof previewArticle>;
type Asked = { edition: string; language: Language; path: string; source: string };

/** What the server's renderer makes of a source, a moment after the last key; the last one stays until the next is there. */
export function usePreview({ edition, language, path, source }: Asked, settleMs: number) {
  const [shown, setShown] = useState<Previewed | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      call(previewArticle, { body: { edition, language, path, source } }, { signal: stop.signal })
        .then((answer) => {
          setShown(answer);
          setProblem(null);
        })
        .catch((thrown: unknown) => {
          if (!stop.signal.aborted) setProblem(asProblem(thrown));
        });
    }, settleMs);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [edition, language, path, source, settleMs, tries]);
  return { shown, problem, again: () => setTries((count) => count + 1) };
}

/** An article as the readers of an edition would see it. */
export function Preview({ settleMs, ...asked }: Asked & { settleMs: number }) {
  const read = usePreview(asked, settleMs);
  return <PreviewOf {...read} language={asked.language} />;
}

export function PreviewOf({ shown, problem, again, language }: ReturnType<typeof usePreview> & { language: Language }) {
  const { t } = useWords();
  if (shown === null)
    return problem === null ? <Skeleton rows={8} /> : <ErrorState problem={problem} onRetry={again} />;
  const article = (
    <article aria-label={t('drafts:preview.title')} lang={language} className="prose" onClick={follow}>
      <h1>{shown.title}</h1>
      {/* The server built this from an allow-list of tags; no script survives it. */}
      {/* oxlint-disable-next-line react/no-danger */}
      <div className="contents" dangerouslySetInnerHTML={{ __html: shown.html }} />
    </article>
  );
  if (problem === null) return article;
  return (
    <>
      <div role="status" className="mb-4">
        <Notice
          tone="warn"
          title={t('drafts:preview.old')}
          action={
            <Button size="small" onPress={again}>
              {t('kit:retry')}
            </Button>
          }
        >
          {wordsOfProblem(problem)}
        </Notice>
      </div>
      {article}
    </>
  );
}

/** A link leaves the page that is being written alone. */
function follow(event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  if (link !== null && !link.getAttribute('href')?.startsWith('#')) link.target = '_blank';
}
