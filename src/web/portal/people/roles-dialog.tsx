import { useState } from 'react';
import type { z } from 'zod';
import { readMe } from '../../../contract/me.ts';
import { giveRoles, listAdministrators, listPeople, type personView } from '../../../contract/people.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import { wordsOfProblem } from '../../kit/api/problem.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { Button } from '../../kit/input/button.tsx';
import { CheckboxGroup } from '../../kit/input/checkbox-group.tsx';
import { SearchField } from '../../kit/input/search-field.tsx';
import { Dialog } from '../../kit/over/dialog.tsx';
import { say } from '../../kit/over/toast.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { useWords } from '../../kit/words/words.ts';
import { useActionName } from '../guard/action-name.ts';

export type Person = z.output<typeof personView>;
export type RoleChoice = ResponseOf<typeof listPeople>['roles'][number];

/** Which roles somebody has: common ones first, all findable; below, what they then may do. */
export function RolesDialog({
  person,
  roles,
  onClose,
}: {
  person: Person;
  roles: readonly RoleChoice[];
  onClose: () => void;
}) {
  const { t } = useWords();
  const nameOf = useActionName();
  const [given, setGiven] = useState<readonly string[]>(() => person.roles.map(({ key }) => key));
  const [q, setQ] = useState('');
  const save = useChange(giveRoles, {
    rereads: [listPeople, listAdministrators, readMe],
    onDone: () => {
      onClose();
      say(t('portal:people.saved', { name: person.name }));
    },
  });
  const sought = q.trim().toLocaleLowerCase();
  const matching = roles.filter(
    (role) => sought === '' || role.name.toLocaleLowerCase().includes(sought) || given.includes(role.key),
  );
  const isFirst = (role: RoleChoice) => role.common || person.roles.some(({ key }) => key === role.key);
  const actions = [...new Set(roles.filter(({ key }) => given.includes(key)).flatMap((role) => role.actions))];
  const group = (list: readonly RoleChoice[]) => ({
    items: list.map((role) => ({
      id: role.key,
      name: role.name,
      hint: role.actions.map(nameOf).join(t('portal:list.between')),
    })),
    // A group answers with its own keys only: those of the other group and the hidden ones stay.
    value: given.filter((key) => list.some((role) => role.key === key)),
    onChange: (keys: string[]) => setGiven([...given.filter((key) => !list.some((role) => role.key === key)), ...keys]),
  });
  const common = matching.filter(isFirst);
  const others = matching.filter((role) => !isFirst(role));
  return (
    <Dialog
      title={t('portal:people.dialog', { name: person.name })}
      isOpen
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>{t('portal:cancel')}</Button>
          <Button
            variant="primary"
            isPending={save.isSending}
            onPress={() => void save.send({ params: { id: person.id }, body: { roles: [...given] } })}
          >
            {t('portal:people.save')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {save.problem && (
          <div role="alert">
            <Notice tone="bad">{wordsOfProblem(save.problem)}</Notice>
          </div>
        )}
        <p className="text-13 text-ink-2" aria-live="polite">
          {actions.length > 0
            ? t('portal:people.gives', { actions: actions.map(nameOf).join(t('portal:list.between')) })
            : t('portal:people.givesNothing')}
        </p>
        <SearchField label={t('portal:people.findRole')} value={q} onChange={setQ} />
        {matching.length === 0 && <p className="text-13 text-ink-2">{t('portal:people.noRole')}</p>}
        {common.length > 0 && <CheckboxGroup label={t('portal:people.common')} {...group(common)} />}
        {others.length > 0 && <CheckboxGroup label={t('portal:people.others')} {...group(others)} />}
      </div>
    </Dialog>
  );
}
