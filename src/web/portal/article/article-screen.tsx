import { useParams, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { drawArticle } from '../../../contract/help.ts';
import type { Language } from '../../../domain/language/language.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Page } from '../../kit/show/page.tsx';
import { useWords } from '../../kit/words/words.ts';
import { type PersonMe, PersonOnly } from '../guard/person-only.tsx';
import { ContactAbout } from '../help/contact-about.tsx';
import { useGoOn } from '../help/use-go-on.ts';
import '../../../look/article.css';
import '../../../look/prose.css';
import './article.css';
import { articleHref, publicAddress, readReading } from './article-href.ts';
import { ArticleText } from './article-text.tsx';
import { Judge } from './judge.tsx';

/** A help article where the requests are, as the public page shows it; back finds the answers as they were left. */
export const ArticleScreen = () => <PersonOnly>{(me) => <Article me={me} />}</PersonOnly>;

function Article({ me }: { me: PersonMe }) {
  const { t } = useWords();
  const { history } = useRouter();
  const { goBack } = useGoOn();
  const { _splat: path = '' } = useParams({ strict: false });
  const reading = readReading(useSearch({ strict: false }));
  const { q = '', product, kind, edition, text } = reading;
  const found = useApi(drawArticle, { query: { path, edition, text: text as Language | undefined } });
  const now = found.data?.path;
  useEffect(() => {
    // An older address leads to the present one.
    if (now !== undefined && now !== path) history.replace(articleHref(now, reading, location.hash));
  });
  const asked = new URLSearchParams(
    Object.entries({ q, product, kind }).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
  return (
    <Page
      title={found.data?.title ?? t('portal:help.title')}
      heading={found.data && <span lang={found.data.lang}>{found.data.title}</span>}
      back={{
        href: q === '' ? '/support/help' : `/support/help?${asked}`,
        words: q === '' ? t('portal:help.title') : t('portal:help.for', { question: q }),
        onClick: (event) => {
          if (goBack === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          goBack();
        },
      }}
    >
      <Loaded of={found} action={<LinkButton href={publicAddress(path)}>{t('portal:article.public')}</LinkButton>}>
        {(article) => (
          <>
            <ArticleText
              key={`${article.path} ${article.lang} ${edition}`}
              article={article}
              kept={{ q, product, kind, edition }}
            />
            <div className="max-w-184">
              <Judge key={article.path} article={article} question={q} />
              <ContactAbout me={me} question={q} read={article.title} />
            </div>
          </>
        )}
      </Loaded>
    </Page>
  );
}
