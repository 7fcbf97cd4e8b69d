import { useState } from 'react';
import { Problem } from '../../kit/api/problem.ts';
import { Button } from '../../kit/input/button.tsx';
import { CodeInput } from '../../kit/input/code-input.tsx';
import { Form } from '../../kit/input/form.tsx';
import { TextLink } from '../../kit/input/text-link.tsx';
import { useWords } from '../../kit/words/words.ts';
import { CopyButton } from './copy-button.tsx';
import { confirmFactor, keyOfAddress } from './factor-calls.ts';
import { QrCode } from './qr/qr-code.tsx';

/** The key for the app, the codes for when it is lost, and the first code from it, which turns the factor on. */
export function FactorKey({
  address,
  backupCodes,
  onDone,
  onCancel,
}: {
  address: string;
  backupCodes: readonly string[];
  onDone: () => void;
  onCancel: () => void;
}) {
  const { t } = useWords();
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const confirm = async (digits: string) => {
    setSending(true);
    setFault(null);
    try {
      await confirmFactor(digits);
      onDone();
    } catch (thrown) {
      setFault(
        t(
          thrown instanceof Problem && thrown.status > 0 && thrown.status < 500
            ? 'portal:profile.factor.wrongCode'
            : 'portal:profile.factor.failed',
        ),
      );
      setSending(false);
    }
  };
  const key = keyOfAddress(address);
  return (
    <Form onSubmit={() => void confirm(code)}>
      <div>
        <p className="mb-2">{t('portal:profile.factor.scan')}</p>
        <div className="mb-3">
          <QrCode text={address} label={t('portal:profile.factor.qr')} />
        </div>
        <p className="flex flex-wrap items-center gap-3">
          <span className="sr-only">{t('portal:profile.factor.key')}</span>
          <code className="rounded-small border border-line bg-sunken px-3 py-2 text-13 break-all select-all">
            {key}
          </code>
          <CopyButton text={key.replaceAll(' ', '')}>{t('portal:profile.factor.copy')}</CopyButton>
        </p>
        <p className="mt-2 text-13">
          <TextLink href={address}>{t('portal:profile.factor.open')}</TextLink>
        </p>
      </div>
      <div>
        <p className="mb-2">{t('portal:profile.factor.backup')}</p>
        <div className="flex flex-wrap items-start gap-3">
          <ul className="grid grid-cols-2 gap-x-6 gap-y-1 rounded-small border border-line bg-sunken px-3 py-2 font-mono text-13 select-all">
            {backupCodes.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          <CopyButton text={backupCodes.join('\n')}>{t('portal:profile.factor.copy')}</CopyButton>
        </div>
      </div>
      <CodeInput
        name="code"
        label={t('portal:profile.factor.code')}
        value={code}
        onChange={setCode}
        onComplete={(digits) => void confirm(digits)}
        error={fault}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" isPending={isSending} isDisabled={code.length < 6}>
          {t('portal:profile.factor.confirm')}
        </Button>
        <Button onPress={onCancel}>{t('portal:cancel')}</Button>
      </div>
    </Form>
  );
}
