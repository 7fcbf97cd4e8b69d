import { type MouseEvent, useEffect, useState } from 'react';
import { previewArticle } from '../../../contract/drafts.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import type { Language } from '../../../domain/language/language.ts';
import { call } from '../../kit/api/call.ts';
import { asProblem, type Problem } from '../../kit/api/problem.ts';
import { ErrorState } from '../../kit/show/error-state.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { useWords } from '../../kit/words/words.ts';
import '../../kit/look/prose.css';

export type Previewed = ResponseOf<typeof previewArticle>;
type Asked = { edition: string; language: Language; path: string; source: string };

/** What the server's renderer makes of a source, a moment after the last key; the last one stays until the next is there. */
export function usePreview({ edition, language, path, source }: Asked, settleMs: number) {
  const [shown, setShown] = useState<Previewed | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
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
  }, [edition, language, path, source, settleMs]);
  return { shown, problem };
}

/** An article as the readers of an edition would see it. */
export function Preview({ settleMs, ...asked }: Asked & { settleMs: number }) {
  const { shown, problem } = usePreview(asked, settleMs);
  return <PreviewOf shown={shown} problem={problem} language={asked.language} />;
}

export function PreviewOf({
  shown,
  problem,
  language,
}: {
  shown: Previewed | null;
  problem: Problem | null;
  language: Language;
}) {
  const { t } = useWords();
  if (shown === null) return problem === null ? <Skeleton rows={8} /> : <ErrorState problem={problem} />;
  return (
    <article aria-label={t('drafts:preview.title')} lang={language} className="prose" onClick={follow}>
      <h1>{shown.title}</h1>
      {/* The server built this from an allow-list of tags; no script survives it. */}
      {/* oxlint-disable-next-line react/no-danger */}
      <div className="contents" dangerouslySetInnerHTML={{ __html: shown.html }} />
    </article>
  );
}

/** A link leaves the page that is being written alone. */
function follow(event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  if (link !== null && !link.getAttribute('href')?.startsWith('#')) link.target = '_blank';
}
