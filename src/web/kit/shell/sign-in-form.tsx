import { useState } from 'react';
import { Button } from '../input/button.tsx';
import { CodeInput } from '../input/code-input.tsx';
import { Form } from '../input/form.tsx';
import { TextField } from '../input/text-field.tsx';
import { Notice } from '../show/notice.tsx';
import { useWords } from '../words/words.ts';
import { type SignInOutcome, sendCode, signIn } from './sign-in.ts';

/** E-mail and password, then the code where the account asks for one. `email` is filled in when the person is known. */
export function SignInForm({ email: known, onDone }: { email?: string; onDone: () => void }) {
  const { t } = useWords();
  const [email, setEmail] = useState(known ?? '');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [step, setStep] = useState<'password' | 'code'>('password');
  const [isSending, setSending] = useState(false);
  const [fault, setFault] = useState<Exclude<SignInOutcome, 'signed-in' | 'needs-code'> | null>(null);

  const run = async (attempt: Promise<SignInOutcome>) => {
    setSending(true);
    setFault(null);
    const outcome = await attempt.finally(() => setSending(false));
    if (outcome === 'signed-in') onDone();
    else if (outcome === 'needs-code') setStep('code');
    else {
      setFault(outcome);
      setCode('');
    }
  };
  const told = fault && (
    <div role="alert">
      <Notice tone="bad">
        {t(fault === 'refused' ? `kit:signInForm.refused.${step}` : `kit:signInForm.${fault}`)}
      </Notice>
    </div>
  );
  if (step === 'code')
    return (
      <Form onSubmit={() => void run(sendCode(code))}>
        {told}
        <CodeInput
          label={t('kit:signInForm.code')}
          hint={t('kit:signInForm.codeHint')}
          value={code}
          onChange={setCode}
          onComplete={(digits) => void run(sendCode(digits))}
          autoFocus
        />
        <div className="flex gap-2">
          <Button type="submit" variant="primary" isPending={isSending} isDisabled={code.length < 6}>
            {t('kit:signIn')}
          </Button>
          <Button variant="quiet" onPress={() => setStep('password')}>
            {t('kit:back')}
          </Button>
        </div>
      </Form>
    );
  return (
    <Form onSubmit={() => void run(signIn(email.trim(), password))}>
      {told}
      <TextField
        label={t('kit:signInForm.email')}
        name="email"
        type="email"
        autoComplete="username"
        isRequired
        value={email}
        onChange={setEmail}
        isReadOnly={known !== undefined}
        autoFocus={known === undefined}
      />
      <TextField
        label={t('kit:signInForm.password')}
        name="password"
        type="password"
        autoComplete="current-password"
        isRequired
        value={password}
        onChange={setPassword}
        autoFocus={known !== undefined}
      />
      <Button type="submit" variant="primary" isPending={isSending}>
        {t('kit:signIn')}
      </Button>
    </Form>
  );
}
