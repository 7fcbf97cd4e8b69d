import { useState } from 'react';
import { acceptInvitation } from '../../contract/account.ts';
import { useChange } from '../kit/api/use-change.ts';
import { Button } from '../kit/input/button.tsx';
import { Form } from '../kit/input/form.tsx';
import { LinkButton } from '../kit/input/link-button.tsx';
import { TextField } from '../kit/input/text-field.tsx';
import { Notice } from '../kit/show/notice.tsx';
import { Page } from '../kit/show/page.tsx';
import { useWords } from '../kit/words/words.ts';

const leastSigns = 12;

/** The first password. The token stands behind the `#` of the link, where no server and no log sees it. */
export function InvitationPage() {
  const { t } = useWords();
  const [token] = useState(readToken);
  const [password, setPassword] = useState('');
  const [isShort, setShort] = useState(false);
  const [email, setEmail] = useState<string | null>(null);
  const accept = useChange(acceptInvitation, { onDone: (answer) => setEmail(answer.email) });
  const missing = leastSigns - [...password].length;
  const submit = () => {
    setShort(missing > 0);
    if (missing <= 0) void accept.send({ body: { token, password } });
  };
  if (email !== null)
    return (
      <Page title={t('sign-in:invitation.done')} lead={t('sign-in:invitation.doneWhy', { email })} width="reading">
        <LinkButton href="/sign-in" variant="primary">
          {t('kit:signIn')}
        </LinkButton>
      </Page>
    );
  return (
    <Page title={t('sign-in:invitation.title')} lead={t('sign-in:invitation.lead')} width="reading">
      {token === '' ? (
        <Notice tone="warn">{t('sign-in:invitation.noToken')}</Notice>
      ) : (
        <Form onSubmit={submit} problem={accept.problem} className="max-w-100">
          <TextField
            label={t('sign-in:invitation.password')}
            hint={t('sign-in:invitation.hint')}
            name="password"
            type="password"
            autoComplete="new-password"
            value={password}
            onChange={setPassword}
            error={isShort && missing > 0 ? t('sign-in:invitation.short', { count: missing }) : null}
          />
          <Button type="submit" variant="primary" isPending={accept.isSending}>
            {t('sign-in:invitation.save')}
          </Button>
        </Form>
      )}
    </Page>
  );
}

const readToken = (): string => new URLSearchParams(location.hash.slice(1)).get('token') ?? '';
