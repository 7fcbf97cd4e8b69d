import { listDomains, listTroubleshooters } from '../../../contract/troubleshoot.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { useMay } from '../../kit/api/use-me.ts';
import { LinkButton } from '../../kit/input/link-button.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Page } from '../../kit/show/page.tsx';
import { useWords } from '../../kit/words/words.ts';
import { DomainList } from './domain-list.tsx';
import { TroubleshooterLinks } from './troubleshooter-links.tsx';

/** Every troubleshooter of the edition, and for administrators the domains that can be looked up. */
export function TroubleshootersScreen() {
  const { t } = useWords();
  const read = useApi(listTroubleshooters, { query: {} }, { fresh: 300_000 });
  const may = useMay('requests.manage');
  const domains = useApi(listDomains, { query: {} }, { isEnabled: may });
  return (
    <Page title={t('portal-troubleshoot:list.title')} lead={t('portal-troubleshoot:list.lead')} width="reading">
      <div className="flex flex-col gap-6">
        <Loaded
          of={read}
          empty={{
            when: ({ items }) => items.length === 0,
            show: (
              <EmptyState
                icon="search"
                title={t('portal-troubleshoot:list.none')}
                action={<LinkButton href="/search">{t('portal-troubleshoot:list.search')}</LinkButton>}
              >
                {t('portal-troubleshoot:list.noneText')}
              </EmptyState>
            ),
          }}
        >
          {({ items }) => <TroubleshooterLinks items={items} />}
        </Loaded>
        {may && <Loaded of={domains}>{({ items }) => <DomainList organisation={undefined} items={items} />}</Loaded>}
      </div>
    </Page>
  );
}
