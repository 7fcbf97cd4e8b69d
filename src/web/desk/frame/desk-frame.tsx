import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { ResizableColumns } from '../../kit/show/resizable-columns.tsx';
import { useWords } from '../../kit/words/words.ts';
import { useChosenEdition } from './chosen-edition.ts';
import { DeskProvider, type StaffMe } from './desk-context.ts';
import { Sidebar } from './sidebar.tsx';
import { StaffOnly } from './staff-only.tsx';
import { useDeskCommands } from './use-desk-commands.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { useDeskLive } from './use-desk-live.ts';

/** Around every screen of the desk: who may enter, whose requests these are, the places at the left. */
export function DeskFrame() {
  return <StaffOnly>{(me) => <WithEdition me={me} />}</StaffOnly>;
}

function WithEdition({ me }: { me: StaffMe }) {
  const chosen = useChosenEdition();
  const edition = me.staff.editions.find(({ key }) => key === chosen) ?? me.staff.editions[0] ?? me.edition;
  const desk = useMemo(() => ({ me, edition }), [me, edition]);
  return (
    <DeskProvider value={desk}>
      <Frame />
    </DeskProvider>
  );
}

function Frame() {
  const { t } = useWords();
  const isSidebarPage = useRouterState({ select: (state) => state.location.pathname === '/desk/queues' });
  useDensity();
  useWarmMenu();
  useDeskKeys();
  useDeskCommands();
  useDeskLive();
  return (
    <ResizableColumns
      name="desk"
      shown={isSidebarPage ? 'queues' : 'work'}
      columns={[
        { id: 'queues', label: t('desk:column.queues'), initial: 208, min: 168, max: 320, content: <Sidebar /> },
        { id: 'work', label: t('desk:column.work'), min: 320, content: <Outlet /> },
      ]}
    />
  );
}

/** On the document itself, so that dialogs and menus, which hang beside the page, are of the desk too. */
function useDensity(): void {
  useEffect(() => {
    document.documentElement.dataset['density'] = 'desk';
    return () => {
      delete document.documentElement.dataset['density'];
    };
  }, []);
}

/** ⌘K is loaded before it is asked for: what is typed right after it must not go astray. */
function useWarmMenu(): void {
  useEffect(() => {
    void import('../../kit/over/command-menu.tsx');
  }, []);
}
