import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { listArticles, readArticleSource, startDraft, withdrawArticle } from '../../../contract/drafts.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import type { Language } from '../../../domain/language/language.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { Button } from '../../kit/input/button.tsx';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { Dialog } from '../../kit/over/dialog.tsx';
import { Menu } from '../../kit/over/menu.tsx';
import { say } from '../../kit/over/toast.tsx';
import { Badge } from '../../kit/show/badge.tsx';
import { Card } from '../../kit/show/card.tsx';
import { ErrorState } from '../../kit/show/error-state.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { Page } from '../../kit/show/page.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { Tabs } from '../../kit/show/tabs.tsx';
import { languageNames, useWords } from '../../kit/words/words.ts';
import { Preview } from '../editor/preview.tsx';
import { publicHref } from '../frame/article-href.ts';
import { LagBadge } from './lag-badge.tsx';
import { SourceText } from './source-text.tsx';
import { Versions } from './versions.tsx';

type Article = ResponseOf<typeof readArticleSource>;
type Place = { edition: string; language: Language; path: string };
const languages = Object.keys(languageNames) as Language[];

/** One article as it stands: how it reads, its source, its versions; from here a new version or a translation begins. */
export function ArticleScreen() {
  const asked = useRouterState({ select: (state) => state.location.search as Record<string, unknown> });
  const place = {
    edition: String(asked['edition'] ?? ''),
    language: languages.find((one) => one === asked['language']) ?? 'en',
    path: String(asked['path'] ?? ''),
  };
  const read = useApi(readArticleSource, { query: place });
  return (
    <Loaded of={read} skeleton={<Skeleton look="card" rows={8} />}>
      {(article) => <Shown key={place.language} article={article} place={place} />}
    </Loaded>
  );
}

function Shown({ article, place }: { article: Article; place: Place }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [tab, setTab] = useState<'read' | 'source' | 'versions'>('read');
  const [isLeaving, setLeaving] = useState(false);
  const start = useChange(startDraft, {
    onDone: ({ id }) => void navigate({ to: '/drafts/$id', params: { id } }),
  });
  const begin = (body: { language: Language; from: 'article' | 'translation'; of?: Language }) =>
    void start.send({ body: { edition: place.edition, path: place.path, ...body } });
  const missing = languages.filter((one) => one !== article.language);
  return (
    <Page
      title={article.title ?? article.path}
      heading={<span lang={article.language}>{article.title ?? article.path}</span>}
      width="wide"
      back={{ href: '/drafts/articles', words: t('drafts:nav.articles') }}
      lead={
        <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
          <Badge tone={article.origin === 'written' ? 'accent' : 'neutral'}>
            {t(`drafts:origin.${article.origin}`)}
          </Badge>
          {article.n !== null && <Badge>{t('drafts:version', { n: article.n })}</Badge>}
          <LagBadge lags={article.lags} />
          <span className="break-all">{article.path}</span>
        </span>
      }
      actions={
        <>
          <LinkButton icon="external" href={publicHref(place.edition, place.language, place.path)} target="_blank">
            {t('drafts:article.open')}
          </LinkButton>
          <Menu
            label={t('drafts:article.translate')}
            groups={[
              {
                id: 'all',
                items: missing.map((one) => ({
                  id: one,
                  name: t(
                    article.languages.includes(one) ? 'drafts:article.translateAgain' : 'drafts:article.translateTo',
                    {
                      language: languageNames[one],
                    },
                  ),
                  onAction: () => begin({ language: one, from: 'translation', of: article.language }),
                })),
              },
            ]}
          >
            <Button icon="globe">{t('drafts:article.translate')}</Button>
          </Menu>
          <Button
            variant="primary"
            icon="edit"
            isPending={start.isSending}
            onPress={() => begin({ language: article.language, from: 'article' })}
          >
            {t(article.origin === 'written' ? 'drafts:article.change' : 'drafts:article.copy')}
          </Button>
        </>
      }
    >
      {start.problem && <ErrorState problem={start.problem} />}
      {article.origin !== 'written' && (
        <Notice className="mb-4" icon="lock" title={t(`drafts:article.${article.origin}`)}>
          {t('drafts:article.copyText')}
        </Notice>
      )}
      <Tabs
        label={t('drafts:article.views')}
        value={tab}
        onChange={setTab}
        items={[
          {
            id: 'read',
            name: t('drafts:preview.title'),
            content: (
              <Card>
                <Preview {...place} source={article.source} settleMs={0} />
              </Card>
            ),
          },
          { id: 'source', name: t('drafts:source'), content: <SourceText text={article.source} /> },
          {
            id: 'versions',
            name: t('drafts:versions.title'),
            count: article.versions.length,
            content: <Versions place={place} versions={article.versions} />,
          },
        ]}
      />
      {article.mayWithdraw && (
        <div className="mt-8 flex flex-wrap items-center justify-between gap-3 border-t border-line pt-4">
          <p className="max-w-140 text-13 text-ink-2">{t('drafts:withdraw.text')}</p>
          <Button icon="undo" onPress={() => setLeaving(true)}>
            {t('drafts:withdraw.title')}
          </Button>
        </div>
      )}
      {isLeaving && <WithdrawDialog place={place} onClose={() => setLeaving(false)} />}
    </Page>
  );
}

function WithdrawDialog({ place, onClose }: { place: Place; onClose: () => void }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const change = useChange(withdrawArticle, {
    rereads: [listArticles, readArticleSource],
    onDone: () => {
      say(t('drafts:withdraw.done'));
      void navigate({ to: '/drafts/articles' });
    },
  });
  return (
    <Dialog
      title={t('drafts:withdraw.title')}
      isOpen
      isAlert
      size="small"
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>{t('drafts:cancel')}</Button>
          <Button variant="danger" isPending={change.isSending} onPress={() => void change.send({ body: place })}>
            {t('drafts:withdraw.title')}
          </Button>
        </>
      }
    >
      <p className="text-14">{t('drafts:withdraw.text')}</p>
      {change.problem && <ErrorState problem={change.problem} />}
    </Dialog>
  );
}
