import { useState } from 'react';
import { listTokens, makeToken } from '../../../contract/me.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { Button } from '../../kit/input/button.tsx';
import type { Fault } from '../../kit/input/error-summary.tsx';
import { Form } from '../../kit/input/form.tsx';
import { Select } from '../../kit/input/select.tsx';
import { TextField } from '../../kit/input/text-field.tsx';
import { useWords } from '../../kit/words/words.ts';

const lives = ['7', '30', '90', '365'] as const;

/** Makes a token; its secret is told to the caller this once. */
export function MakeToken({ onMade }: { onMade: (secret: string) => void }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [days, setDays] = useState<(typeof lives)[number]>('90');
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const make = useChange(makeToken, {
    rereads: [listTokens],
    onDone: ({ token }) => {
      setName('');
      onMade(token);
    },
  });
  const submit = () => {
    setFaults(name.trim() === '' ? [{ path: 'name', message: t('portal:profile.tokens.needName') }] : []);
    if (name.trim() !== '') void make.send({ body: { name, days: Number(days) } });
  };
  return (
    <Form
      label={t('portal:profile.tokens.make')}
      onSubmit={submit}
      problem={make.problem}
      {...(faults.length > 0 ? { faults } : {})}
      className="gap-3!"
    >
      <div className="flex flex-wrap items-start gap-3">
        <TextField
          name="name"
          label={t('portal:profile.tokens.name')}
          value={name}
          onChange={setName}
          maxLength={80}
          className="min-w-56 flex-1"
        />
        <Select
          name="days"
          label={t('portal:profile.tokens.days')}
          value={days}
          onChange={setDays}
          items={lives.map((id) => ({ id, name: t('portal:profile.tokens.day', { days: id }) }))}
          className="w-36"
        />
        <Button type="submit" icon="plus" isPending={make.isSending} className="self-end">
          {t('portal:profile.tokens.make')}
        </Button>
      </div>
    </Form>
  );
}
