import { useState } from 'react';
import { exportLearning } from '../../../contract/learning.ts';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Page } from '../../kit/show/page.tsx';
import { Tabs } from '../../kit/show/tabs.tsx';
import { nowMs } from '../../kit/time/now.ts';
import { useWords } from '../../kit/words/words.ts';
import { useEdition, useFacts } from '../frame/use-facts.ts';
import { ArticlesTable } from './articles-table.tsx';
import { type Filters, LearningFilters } from './learning-filters.tsx';
import { dateIn, datesOf } from './period.ts';
import { PinsTable } from './pins-table.tsx';
import { QuestionsTable } from './questions-table.tsx';
import type { Scope } from './scope.ts';
import { TopicsTable } from './topics-table.tsx';

type Tab = 'questions' | 'articles' | 'topics' | 'pins';

/** What searches teach: questions without an answer, articles that help or do not, requests that followed, pinned answers. */
export function LearningScreen() {
  const { t } = useWords();
  const facts = useFacts();
  return (
    <Page title={t('console-learning:title')} lead={t('console-learning:lead')} width="wide">
      <Loaded of={facts}>{({ editions }) => <Learning editions={editions} />}</Loaded>
    </Page>
  );
}

function Learning({ editions }: { editions: NonNullable<ReturnType<typeof useFacts>['data']>['editions'] }) {
  const { t } = useWords();
  const { edition, choose } = useEdition(editions);
  const [tab, setTab] = useState<Tab>('questions');
  const today = dateIn(edition?.zone ?? 'UTC', nowMs());
  const [filters, setFilters] = useState<Filters>({
    preset: 'days-30',
    own: datesOf('days-90', today),
    language: 'all',
  });
  if (edition === undefined) return <EmptyState icon="globe" title={t('console:list.noEdition')} />;
  const { preset, own, language } = filters;
  const scope: Scope = {
    edition: edition.key,
    ...(preset === 'own' ? own : datesOf(preset, today)),
    ...(language === 'all' ? {} : { language }),
  };
  const isWhole = scope.from !== '' && scope.to !== '';
  const file = `${exportLearning.path}?${new URLSearchParams({ ...scope, what: tab })}`;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <LearningFilters
          editions={editions}
          edition={edition.key}
          onEdition={choose}
          filters={filters}
          change={(part) => setFilters((last) => ({ ...last, ...part }))}
          isDated={tab !== 'pins'}
        />
        {tab !== 'pins' && isWhole && (
          <LinkButton href={file} download icon="download">
            {t('console-learning:csv')}
          </LinkButton>
        )}
      </div>
      <Tabs
        label={t('console-learning:title')}
        value={tab}
        onChange={setTab}
        items={[
          {
            id: 'questions',
            name: t('console-learning:questions.title'),
            content: isWhole && <QuestionsTable scope={scope} />,
          },
          {
            id: 'articles',
            name: t('console-learning:articles.title'),
            content: isWhole && <ArticlesTable scope={scope} />,
          },
          { id: 'topics', name: t('console-learning:topics.title'), content: isWhole && <TopicsTable scope={scope} /> },
          {
            id: 'pins',
            name: t('console-learning:pins.title'),
            content: <PinsTable edition={edition.key} {...(language === 'all' ? {} : { language })} />,
          },
        ]}
      />
    </div>
  );
}
