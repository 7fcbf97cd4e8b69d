import { useState } from 'react';
import { addDomain, listDomains } from '../../../contract/troubleshoot.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { Button } from '../../kit/input/button.tsx';
import { Form } from '../../kit/input/form.tsx';
import { TextField } from '../../kit/input/text-field.tsx';
import { useWords } from '../../kit/words/words.ts';

/** Adds a domain; that it belongs to the organisation is proved afterwards. */
export function AddDomain({ organisation }: { organisation: string | undefined }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const add = useChange(addDomain, { rereads: [listDomains], onDone: () => setName('') });
  const submit = () => {
    if (name.trim() !== '') void add.send({ body: { organisation, name: domainOf(name) } });
  };
  return (
    <Form label={t('portal-troubleshoot:domains.add')} onSubmit={submit} problem={add.problem} className="gap-3!">
      <div className="flex flex-wrap items-end gap-2">
        <TextField
          name="name"
          label={t('portal-troubleshoot:domains.name')}
          hint={t('portal-troubleshoot:domains.nameHint')}
          value={name}
          onChange={setName}
          maxLength={253}
          inputMode="url"
          autoComplete="off"
          spellCheck="false"
          className="flex-1 basis-56 phone:max-w-80"
        />
        <Button type="submit" icon="plus" isPending={add.isSending} isDisabled={name.trim() === ''}>
          {t('portal-troubleshoot:domains.add')}
        </Button>
      </div>
    </Form>
  );
}

/** People paste whole addresses: `kim@contoso.com` and `https://contoso.com/` mean contoso.com. */
const domainOf = (typed: string): string =>
  typed
    .trim()
    .replace(/^.*@/, '')
    .replace(/^https?:\/\//i, '')
    .replace(/[/?#].*$/, '');
