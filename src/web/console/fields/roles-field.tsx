import { useId, useState } from 'react';
import { ComboBox } from '../../kit/input/combo-box.tsx';
import { IconButton } from '../../kit/input/icon-button.tsx';
import { Icon } from '../../kit/show/icon.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { EditionFacts } from '../frame/use-facts.ts';

type RolesFieldProps = {
  roles: EditionFacts['roles'];
  value: readonly string[];
  onChange: (roles: string[]) => void;
};

/** Roles found by typing, the common ones first, and those given below with a way to take them away. */
export function RolesField({ roles, value, onChange }: RolesFieldProps) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const sought = text.trim().toLocaleLowerCase();
  const offered = roles.filter(
    ({ key, name }) =>
      !value.includes(key) && (name.toLocaleLowerCase().includes(sought) || key.includes(sought.replaceAll(' ', '-'))),
  );
  const nameOf = (key: string) => roles.find((role) => role.key === key)?.name ?? key;
  const add = (key: string | null) => {
    setText('');
    if (key !== null && !value.includes(key)) onChange([...value, key]);
  };
  return (
    <div role="group" aria-labelledby={id} className="flex min-w-0 flex-col gap-1">
      <p id={id} className="text-14 font-medium">
        {t('console:field.roles')}
      </p>
      <p className="text-13 text-ink-2">{t('console:field.rolesHint')}</p>
      {/* Above the box: the list of what can be added stays open below it, for one after the other. */}
      {value.length > 0 && (
        <ul className="flex flex-wrap gap-1.5 py-0.5" aria-label={t('console:field.rolesGiven')}>
          {value.map((key) => (
            <li
              key={key}
              className="inline-flex min-w-0 items-center gap-1 rounded-small border border-line bg-sunken pl-2 text-13"
            >
              {roles.find((role) => role.key === key)?.privileged && (
                <Icon name="alert" size={12} label={t('console:field.privileged')} className="text-warn" />
              )}
              <span className="min-w-0 py-0.5">{nameOf(key)}</span>
              <IconButton
                icon="x"
                size="small"
                label={t('console:field.rolesRemove', { role: nameOf(key) })}
                onPress={() => onChange(value.filter((one) => one !== key))}
              />
            </li>
          ))}
        </ul>
      )}
      <ComboBox
        label={t('console:field.rolesAdd')}
        isLabelHidden
        name="roles"
        placeholder={t('console:field.rolesAdd')}
        items={offered.map(({ key, name, privileged }) => ({
          id: key,
          name,
          ...(privileged ? { hint: t('console:field.privileged') } : {}),
        }))}
        text={text}
        onText={setText}
        value={null}
        onChange={add}
      />
    </div>
  );
}
