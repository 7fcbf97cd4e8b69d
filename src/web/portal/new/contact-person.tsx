import { type ReactNode, useState } from 'react';
import { Button } from '../../kit/input/button.tsx';
import { TextField } from '../../kit/input/text-field.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { Asking } from './asking.ts';
import { ContactPhone } from './contact-phone.tsx';
import { contactOf } from './draft.ts';

type Part = 'name' | 'email' | 'phone';

/** Whom support speaks to: what is known stands as text, each with its own *change*; a fault opens the field. */
export function ContactPerson(asking: Asking) {
  const { t } = useWords();
  const { draft, change, intake, faulty } = asking;
  const contact = contactOf(draft, intake);
  const [opened, setOpened] = useState<readonly Part[]>(() => (intake.contact.phone === null ? ['phone'] : []));
  const isOpen = (part: Part) => opened.includes(part) || draft[part] !== null || faulty.has(`contact.${part}`);
  const open = (part: Part) => () => setOpened((last) => [...last, part]);
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="mb-2 text-14 font-medium">{t('portal:new.contact.person')}</legend>
      {isOpen('name') ? (
        <TextField
          name="contact.name"
          label={t('portal:new.contact.name')}
          autoComplete="name"
          maxLength={120}
          value={contact.name}
          onChange={(name) => change({ name })}
          className="max-w-100"
          autoFocus={opened.includes('name')}
        />
      ) : (
        <Known label={t('portal:new.contact.name')} change={t('portal:new.contact.changeName')} onChange={open('name')}>
          {contact.name}
        </Known>
      )}
      {isOpen('email') ? (
        <TextField
          name="contact.email"
          label={t('portal:new.contact.email')}
          type="email"
          autoComplete="email"
          maxLength={254}
          value={contact.email}
          onChange={(email) => change({ email })}
          className="max-w-100"
          autoFocus={opened.includes('email')}
        />
      ) : (
        <Known
          label={t('portal:new.contact.email')}
          change={t('portal:new.contact.changeEmail')}
          onChange={open('email')}
        >
          {contact.email}
        </Known>
      )}
      {isOpen('phone') ? (
        <ContactPhone {...asking} />
      ) : (
        <Known
          label={t('portal:new.contact.phone')}
          change={t('portal:new.contact.changePhone')}
          onChange={open('phone')}
        >
          {contact.phone}
        </Known>
      )}
    </fieldset>
  );
}

function Known({
  label,
  change,
  onChange,
  children,
}: {
  label: string;
  change: string;
  onChange: () => void;
  children: ReactNode;
}) {
  const { t } = useWords();
  return (
    <div className="flex flex-wrap items-center gap-x-3 text-14">
      <span className="w-24 shrink-0 text-13 text-ink-2 max-phone:-mb-1 max-phone:w-full">{label}</span>
      <span className="min-w-0 flex-1 break-words [overflow-wrap:anywhere]">{children}</span>
      <Button variant="quiet" size="small" onPress={onChange} aria-label={change}>
        {t('portal:new.contact.change')}
      </Button>
    </div>
  );
}
