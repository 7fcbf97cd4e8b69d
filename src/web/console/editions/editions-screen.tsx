import { readEdition } from '../../../contract/console.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { Badge } from '../../kit/show/badge.tsx';
import { Card } from '../../kit/show/card.tsx';
import { type Column, DataTable } from '../../kit/show/data-table.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { Facts } from '../../kit/show/facts.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Page } from '../../kit/show/page.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { Tabs } from '../../kit/show/tabs.tsx';
import { localeOf } from '../../kit/time/format-instant.ts';
import { useNow } from '../../kit/time/now.ts';
import { languageNames, useWords } from '../../kit/words/words.ts';
import { useDay } from '../fields/term.tsx';
import { useEdition, useFacts } from '../frame/use-facts.ts';
import { PolicyNotices } from '../policy/frame/policy-notices.tsx';

type Edition = ResponseOf<typeof readEdition>;

/** The policy in force of each edition the operator serves: read here; calendars and commitments are changed on their own screens. */
export function EditionsScreen() {
  const { t } = useWords();
  const facts = useFacts();
  const { edition, choose } = useEdition(facts.data?.editions ?? []);
  return (
    <Page title={t('console:nav.editions')} lead={t('console:editions.lead')} width="wide">
      <Loaded of={facts}>
        {({ editions }) =>
          edition === undefined ? (
            <EmptyState icon="globe" title={t('console:list.noEdition')} />
          ) : editions.length === 1 ? (
            <OneEdition name={edition.key} />
          ) : (
            <Tabs
              label={t('console:nav.editions')}
              items={editions.map(({ key, name }) => ({ id: key, name, content: <OneEdition name={key} /> }))}
              value={edition.key}
              onChange={choose}
            />
          )
        }
      </Loaded>
    </Page>
  );
}

function OneEdition({ name }: { name: string }) {
  const read = useApi(readEdition, { params: { key: name }, query: {} }, { fresh: 300_000 });
  return (
    <Loaded of={read} skeleton={<Skeleton look="card" rows={6} />}>
      {(edition) => (
        <div className="flex flex-col gap-5">
          <PolicyNotices edition={edition.key} />
          <Overview edition={edition} />
          <Targets edition={edition} />
          <Calendars edition={edition} />
          <Severities edition={edition} />
        </div>
      )}
    </Loaded>
  );
}

function Overview({ edition }: { edition: Edition }) {
  const { t, language } = useWords();
  const count = (what: keyof Edition['counts']) => edition.counts[what].toLocaleString(localeOf(language));
  return (
    <Card
      title={edition.name}
      action={
        <LinkButton size="small" icon="edit" href={`/console/policy/${edition.key}`}>
          {t('console-policy:front.edit')}
        </LinkButton>
      }
    >
      <div className="grid gap-x-12 gap-y-2 tablet:grid-cols-2">
        <Facts
          facts={[
            { name: t('console:editions.product'), value: edition.product },
            { name: t('console:editions.vendor'), value: edition.vendor },
            {
              name: t('console:editions.languages'),
              value: edition.languages.map((one) => languageNames[one]).join(t('console:between')),
            },
            { name: t('console:field.zone'), value: edition.zone },
            { name: t('console:editions.version'), value: String(edition.version) },
          ]}
        />
        <Facts
          facts={(['services', 'plans', 'topics', 'roles', 'phoneLines'] as const).map((what) => ({
            name: t(`console:editions.count.${what}`),
            value: count(what),
          }))}
        />
      </div>
    </Card>
  );
}

type Row = Edition['deskGoals'][number] & { kind: 'commitment' | 'objective' | 'goal'; at: number };

/** What is promised, and behind it what the desk aims at by itself. */
function Targets({ edition }: { edition: Edition }) {
  const { t } = useWords();
  const rows: Row[] = [
    ...edition.targets,
    ...edition.deskGoals.map((goal) => ({ ...goal, kind: 'goal' as const })),
  ].map((row, at) => ({ ...row, at }));
  const names = (list: readonly string[] | null) => list?.join(t('console:between')) ?? t('console:editions.any');
  const columns: Column<Row>[] = [
    { id: 'reads', name: t('console:editions.within'), isMain: true, cell: ({ reads }) => reads },
    { id: 'severity', name: t('console:editions.severity'), width: '9rem', cell: ({ severity }) => severity.name },
    {
      id: 'kind',
      name: t('console:editions.promise'),
      width: '9rem',
      cell: ({ kind }) => (
        <Badge tone={kind === 'commitment' ? 'accent' : 'neutral'}>{t(`kit:clock.promise.${kind}`)}</Badge>
      ),
    },
    { id: 'topics', name: t('console:editions.topics'), width: '13rem', cell: ({ topics }) => names(topics) },
    { id: 'families', name: t('console:editions.families'), width: '13rem', cell: ({ families }) => names(families) },
  ];
  return (
    <Card title={t('console:editions.targets')} isFlush>
      <DataTable
        caption={t('console:editions.targets')}
        columns={columns}
        rows={rows}
        keyOf={({ at }) => String(at)}
        empty={<EmptyState icon="clock-none" title={t('kit:clock.none')} />}
      />
    </Card>
  );
}

const soonDays = 90;

function Calendars({ edition }: { edition: Edition }) {
  const { t } = useWords();
  const day = useDay();
  const now = useNow();
  const dateIn = (days: number) => new Date(now + days * 86_400_000).toISOString().slice(0, 10);
  const columns: Column<Edition['calendars'][number]>[] = [
    { id: 'name', name: t('console:editions.calendar'), isMain: true, cell: ({ name }) => name },
    {
      id: 'zone',
      name: t('console:field.zone'),
      width: '14rem',
      cell: ({ zone }) => zone ?? t('console:editions.ownZone'),
    },
    {
      id: 'coverage',
      name: t('console:editions.covers'),
      width: '20rem',
      cell: ({ coversFrom, coversTo }) => (
        <span className="inline-flex flex-wrap items-center gap-x-2">
          {t('console:term.fromTo', { from: day(coversFrom), to: day(coversTo) })}
          {coversTo < dateIn(soonDays) && (
            <Badge tone={coversTo < dateIn(0) ? 'bad' : 'warn'} icon="alert">
              {t(coversTo < dateIn(0) ? 'console:editions.overdue' : 'console:editions.endsSoon')}
            </Badge>
          )}
        </span>
      ),
    },
  ];
  return (
    <Card title={t('console:editions.calendars')} isFlush>
      <DataTable
        caption={t('console:editions.calendars')}
        columns={columns}
        rows={edition.calendars}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => `/console/policy/${edition.key}/calendars/${id}`}
        empty={<EmptyState icon="clock-none" title={t('console:editions.noCalendars')} />}
      />
    </Card>
  );
}

const Severities = ({ edition }: { edition: Edition }) => {
  const { t } = useWords();
  return (
    <Card title={t('console:editions.severities')}>
      <Facts facts={edition.severities.map(({ name, definition }) => ({ name, value: definition }))} />
    </Card>
  );
};
