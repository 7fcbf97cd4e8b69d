import { Outlet, useParams, useRouterState } from '@tanstack/react-router';
import { useMemo } from 'react';
import { readPolicy } from '../../../../contract/policy.ts';
import { useApi } from '../../../kit/api/use-api.ts';
import { LinkButton } from '../../../kit/input/link-button.tsx';
import { Loaded } from '../../../kit/show/loaded.tsx';
import { Page } from '../../../kit/show/page.tsx';
import { Skeleton } from '../../../kit/show/skeleton.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { DraftBar } from '../draft/draft-bar.tsx';
import { usePolicyDraft } from '../draft/use-policy-draft.ts';
import { type Policy, PolicyContext } from './policy-context.ts';
import { useDraftKeys } from './use-draft-keys.ts';

/** Around the screens of one edition's policy: what is in force, the unsaved work, and the bar that leads on with it. */
export function PolicyFrame() {
  const { t } = useWords();
  const { edition = '' } = useParams({ strict: false });
  const read = useApi(readPolicy, { params: { edition }, query: {} });
  return (
    <Loaded
      of={read}
      skeleton={
        <Page title={t('console-policy:title')} width="wide">
          <Skeleton look="card" rows={6} />
        </Page>
      }
      action={<LinkButton href="/console/editions">{t('console:nav.editions')}</LinkButton>}
    >
      {(policy) => <WithDraft key={policy.edition.key} policy={policy} />}
    </Loaded>
  );
}

function WithDraft({ policy }: { policy: Policy }) {
  const work = usePolicyDraft(policy.edition.key, policy.version);
  const at = `/console/policy/${policy.edition.key}`;
  const value = useMemo(() => ({ policy, work, at }), [policy, work, at]);
  const here = useRouterState({ select: (state) => state.location.pathname });
  useDraftKeys(work);
  return (
    <PolicyContext value={value}>
      <Outlet />
      {/* Review and import lead on by a button of their own. */}
      {here !== `${at}/review` && !here.endsWith('/import') && <DraftBar />}
    </PolicyContext>
  );
}
