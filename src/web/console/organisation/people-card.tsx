import { useState } from 'react';
import { changePerson, invitePerson } from '../../../contract/console.ts';
import { type Problem, wordsOfProblem } from '../../kit/api/problem.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { Button } from '../../kit/input/button.tsx';
import { SearchField } from '../../kit/input/search-field.tsx';
import { say } from '../../kit/over/toast.tsx';
import { Card } from '../../kit/show/card.tsx';
import { useWords } from '../../kit/words/words.ts';
import { InvitationDialog } from '../fields/invitation-link.tsx';
import { LeaveDialog } from '../fields/leave-dialog.tsx';
import { NoneYet } from './none-yet.tsx';
import type { PartProps } from './part-props.ts';
import { PeopleTable } from './people-table.tsx';
import { PersonDialog } from './person-dialog.tsx';
import { type ConsolePerson, useOrganisationChange } from './use-organisation-change.ts';

type Open =
  | { what: 'add' }
  | { what: 'edit' | 'leave'; person: ConsolePerson }
  | { what: 'invited'; link: string; email: string };
const findFrom = 8;

/** An organisation's people: added and invited, changed, marked as gone and back. */
export function PeopleCard({ organisation, edition }: PartProps) {
  const { t } = useWords();
  const { orgId, people } = organisation;
  const [open, setOpen] = useState<Open | null>(null);
  const [q, setQ] = useState('');
  const close = () => setOpen(null);
  const paramsOf = ({ personId }: ConsolePerson) => ({ org: orgId, id: personId });
  const tell = (problem: Problem) => say(wordsOfProblem(problem), { tone: 'bad' });
  const back = useOrganisationChange(changePerson, orgId, undefined, tell);
  const invite = useChange(invitePerson, { onProblem: tell });
  const inviteAgain = async (person: ConsolePerson) => {
    const made = await invite.send({ params: paramsOf(person) });
    if (made !== null) setOpen({ what: 'invited', link: made.invitation, email: person.email });
  };
  const bringBack = async (person: ConsolePerson) => {
    const done = await back.send({ params: paramsOf(person), body: { state: 'active' } });
    if (done !== null) say(t('console:people.isBack', { name: person.name }));
  };
  const sought = q.trim().toLocaleLowerCase();
  const shown = people
    .filter(({ name, email }) => `${name} ${email}`.toLocaleLowerCase().includes(sought))
    .toSorted((one, other) => one.state.localeCompare(other.state));
  return (
    <Card
      title={t('console:people.title', { count: people.filter(({ state }) => state === 'active').length })}
      isFlush
      action={
        <Button size="small" icon="plus" onPress={() => setOpen({ what: 'add' })} aria-label={t('console:people.add')}>
          {t('console:add')}
        </Button>
      }
    >
      {people.length > findFrom && (
        <div className="border-b border-line px-4 py-2">
          <SearchField label={t('console:people.find')} value={q} onChange={setQ} className="phone:max-w-80" />
        </div>
      )}
      <PeopleTable
        people={shown}
        roles={edition.roles}
        onEdit={(person) => setOpen({ what: 'edit', person })}
        onInvite={(person) => void inviteAgain(person)}
        onLeave={(person) => setOpen({ what: 'leave', person })}
        onReturn={(person) => void bringBack(person)}
        empty={
          <NoneYet title={t(q === '' ? 'console:people.none' : 'console:people.nothing')}>
            {q === '' ? t('console:people.noneText') : ''}
          </NoneYet>
        }
      />
      {(open?.what === 'add' || open?.what === 'edit') && (
        <PersonDialog
          organisation={organisation}
          edition={edition}
          person={open.what === 'edit' ? open.person : null}
          onClose={close}
          onInvited={(link, email) => setOpen({ what: 'invited', link, email })}
        />
      )}
      {open?.what === 'leave' && <LeavePerson orgId={orgId} person={open.person} onClose={close} />}
      {open?.what === 'invited' && <InvitationDialog link={open.link} email={open.email} onClose={close} />}
    </Card>
  );
}

function LeavePerson({ orgId, person, onClose }: { orgId: string; person: ConsolePerson; onClose: () => void }) {
  const { t } = useWords();
  const params = { org: orgId, id: person.personId };
  const undo = useOrganisationChange(changePerson, orgId, () => say(t('console:people.isBack', { name: person.name })));
  const leave = useOrganisationChange(changePerson, orgId, () => {
    onClose();
    say(t('console:people.hasLeft', { name: person.name }), {
      onUndo: () => void undo.send({ params, body: { state: 'active' } }),
    });
  });
  return (
    <LeaveDialog
      name={person.name}
      text={t('console:people.leaveText')}
      onLeave={() => void leave.send({ params, body: { state: 'left' } })}
      onClose={onClose}
      sending={leave}
    />
  );
}
