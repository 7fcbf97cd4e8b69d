import { useState } from 'react';
import { changeStaff, inviteStaff, listStaff } from '../../../contract/console.ts';
import { type Problem, wordsOfProblem } from '../../kit/api/problem.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { useMe } from '../../kit/api/use-me.ts';
import { Button } from '../../kit/input/button.tsx';
import { SearchField } from '../../kit/input/search-field.tsx';
import { say } from '../../kit/over/toast.tsx';
import { EmptyState } from '../../kit/show/empty-state.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Page } from '../../kit/show/page.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { useWords } from '../../kit/words/words.ts';
import { InvitationDialog } from '../fields/invitation-link.tsx';
import { LeaveDialog } from '../fields/leave-dialog.tsx';
import { type EditionFacts, useFacts } from '../frame/use-facts.ts';
import { StaffDialog } from './staff-dialog.tsx';
import { type Colleague, StaffTable } from './staff-table.tsx';

type Open =
  | { what: 'add' }
  | { what: 'edit' | 'leave'; staff: Colleague }
  | { what: 'invited'; link: string; email: string };

/** The people of the support centre, with what they do and which editions they serve. */
export function StaffScreen() {
  const { t } = useWords();
  const [isAdding, setAdding] = useState(false);
  const facts = useFacts();
  const read = useApi(listStaff, {});
  return (
    <Page
      title={t('console:nav.staff')}
      lead={t('console:staff.lead')}
      width="wide"
      actions={
        <Button icon="plus" variant="primary" onPress={() => setAdding(true)}>
          {t('console:staff.add')}
        </Button>
      }
    >
      <Loaded of={facts} skeleton={<Skeleton look="rows" rows={6} />}>
        {({ editions }) => (
          <Loaded of={read} skeleton={<Skeleton look="rows" rows={6} />}>
            {({ items }) => (
              <Staff items={items} editions={editions} isAdding={isAdding} onAdded={() => setAdding(false)} />
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

type StaffProps = {
  items: readonly Colleague[];
  editions: readonly EditionFacts[];
  isAdding: boolean;
  onAdded: () => void;
};

function Staff({ items, editions, isAdding, onAdded }: StaffProps) {
  const { t } = useWords();
  const me = useMe();
  const [chosen, setOpen] = useState<Open | null>(null);
  const [q, setQ] = useState('');
  const open: Open | null = chosen ?? (isAdding ? { what: 'add' } : null);
  const close = () => {
    setOpen(null);
    onAdded();
  };
  const tell = (problem: Problem) => say(wordsOfProblem(problem), { tone: 'bad' });
  const invite = useChange(inviteStaff, { onProblem: tell });
  const back = useChange(changeStaff, { rereads: [listStaff], onProblem: tell });
  const inviteAgain = async ({ staffId, email }: Colleague) => {
    const made = await invite.send({ params: { id: staffId } });
    if (made !== null) setOpen({ what: 'invited', link: made.invitation, email });
  };
  const bringBack = async ({ staffId, name }: Colleague) => {
    const done = await back.send({ params: { id: staffId }, body: { state: 'active' } });
    if (done !== null) say(t('console:people.isBack', { name }));
  };
  const sought = q.trim().toLocaleLowerCase();
  const shown = items.filter(({ name, email }) => `${name} ${email}`.toLocaleLowerCase().includes(sought));
  return (
    <>
      <SearchField label={t('console:staff.find')} value={q} onChange={setQ} className="mb-3 phone:max-w-80" />
      <div className="rounded-box border border-line bg-surface">
        <StaffTable
          staff={shown}
          self={me?.id ?? null}
          editions={editions}
          onEdit={(staff) => setOpen({ what: 'edit', staff })}
          onInvite={(staff) => void inviteAgain(staff)}
          onLeave={(staff) => setOpen({ what: 'leave', staff })}
          onReturn={(staff) => void bringBack(staff)}
          empty={<EmptyState icon="search" title={t('console:people.nothing')} />}
        />
      </div>
      {(open?.what === 'add' || open?.what === 'edit') && (
        <StaffDialog
          staff={open.what === 'edit' ? open.staff : null}
          editions={editions}
          onClose={close}
          onInvited={(link, email) => {
            onAdded();
            setOpen({ what: 'invited', link, email });
          }}
        />
      )}
      {open?.what === 'leave' && <LeaveStaff staff={open.staff} onClose={close} />}
      {open?.what === 'invited' && <InvitationDialog link={open.link} email={open.email} onClose={close} />}
    </>
  );
}

function LeaveStaff({ staff, onClose }: { staff: Colleague; onClose: () => void }) {
  const { t } = useWords();
  const params = { id: staff.staffId };
  const undo = useChange(changeStaff, {
    rereads: [listStaff],
    onDone: () => say(t('console:people.isBack', { name: staff.name })),
  });
  const leave = useChange(changeStaff, {
    rereads: [listStaff],
    onDone: () => {
      onClose();
      say(t('console:people.hasLeft', { name: staff.name }), {
        onUndo: () => void undo.send({ params, body: { state: 'active' } }),
      });
    },
  });
  return (
    <LeaveDialog
      name={staff.name}
      text={t('console:staff.leaveText')}
      onLeave={() => void leave.send({ params, body: { state: 'left' } })}
      onClose={onClose}
      sending={leave}
    />
  );
}
