import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../kit/input/button.tsx';
import { say } from '../../kit/over/toast.tsx';
import { Badge } from '../../kit/show/badge.tsx';
import { Card } from '../../kit/show/card.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { useWords } from '../../kit/words/words.ts';
import { beginFactor, endFactor, readFactor } from './factor-calls.ts';
import { FactorKey } from './factor-key.tsx';
import { PasswordStep } from './password-step.tsx';

type Step = { at: 'rest' } | { at: 'begin' } | { at: 'end' } | { at: 'key'; address: string; backupCodes: string[] };
const key = ['second-factor'];

/** A code from an app beside the password: set up in three steps, turned off with the password. */
export function SecondFactor({ email }: { email: string }) {
  const { t } = useWords();
  const client = useQueryClient();
  const read = useQuery({ queryKey: key, queryFn: readFactor });
  const [step, setStep] = useState<Step>({ at: 'rest' });
  const rest = () => setStep({ at: 'rest' });
  const done = (word: 'onDone' | 'offDone') => {
    rest();
    say(t(`portal:profile.factor.${word}`));
    void client.invalidateQueries({ queryKey: key });
  };
  return (
    <Card
      title={t('portal:profile.factor.title')}
      action={
        read.data === undefined ? undefined : (
          <Badge tone={read.data ? 'good' : 'neutral'} icon="lock">
            {t(read.data ? 'portal:profile.factor.on' : 'portal:profile.factor.off')}
          </Badge>
        )
      }
    >
      <p className="mb-4 text-13 text-ink-2">{t('portal:profile.factor.text')}</p>
      <Loaded of={read}>
        {(isOn) =>
          step.at === 'begin' ? (
            <PasswordStep
              email={email}
              go={t('portal:profile.factor.next')}
              onCancel={rest}
              onPassword={async (password) => {
                const { totpURI, backupCodes } = await beginFactor(password);
                setStep({ at: 'key', address: totpURI, backupCodes });
              }}
            />
          ) : step.at === 'end' ? (
            <PasswordStep
              email={email}
              go={t('portal:profile.factor.turnOff')}
              onCancel={rest}
              onPassword={async (password) => {
                await endFactor(password);
                done('offDone');
              }}
            />
          ) : step.at === 'key' ? (
            <FactorKey
              address={step.address}
              backupCodes={step.backupCodes}
              onCancel={rest}
              onDone={() => done('onDone')}
            />
          ) : (
            <Button onPress={() => setStep({ at: isOn ? 'end' : 'begin' })}>
              {t(isOn ? 'portal:profile.factor.turnOff' : 'portal:profile.factor.start')}
            </Button>
          )
        }
      </Loaded>
    </Card>
  );
}
