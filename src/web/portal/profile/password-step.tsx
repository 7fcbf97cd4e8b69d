import { useState } from 'react';
import { Problem } from '../../kit/api/problem.ts';
import { Button } from '../../kit/input/button.tsx';
import { Form } from '../../kit/input/form.tsx';
import { TextField } from '../../kit/input/text-field.tsx';
import { useWords } from '../../kit/words/words.ts';

/** Makes sure that it is the person: a session left open must not change how they sign in. */
export function PasswordStep({
  email,
  go,
  onPassword,
  onCancel,
}: {
  email: string;
  go: string;
  onPassword: (password: string) => Promise<void>;
  onCancel: () => void;
}) {
  const { t } = useWords();
  const [password, setPassword] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const submit = async () => {
    setSending(true);
    setFault(null);
    await onPassword(password).catch((thrown: unknown) => {
      setFault(
        t(
          thrown instanceof Problem && thrown.status === 400
            ? 'portal:profile.factor.wrongPassword'
            : 'portal:profile.factor.failed',
        ),
      );
      setSending(false);
    });
  };
  return (
    <Form onSubmit={() => void submit()} className="gap-3!">
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <TextField
        name="password"
        type="password"
        autoComplete="current-password"
        label={t('portal:profile.factor.password')}
        hint={t('portal:profile.factor.passwordHint')}
        value={password}
        onChange={setPassword}
        error={fault}
        autoFocus
        className="max-w-80"
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" isPending={isSending} isDisabled={password === ''}>
          {go}
        </Button>
        <Button onPress={onCancel}>{t('portal:cancel')}</Button>
      </div>
    </Form>
  );
}
