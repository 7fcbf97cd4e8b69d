import { useState } from 'react';
import { listTokens } from '../../../contract/me.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { TextLink } from '../../kit/input/text-link.tsx';
import { Card } from '../../kit/show/card.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { useWords } from '../../kit/words/words.ts';
import { MakeToken } from './make-token.tsx';
import { NewToken } from './new-token.tsx';
import { TokenRow } from './token-row.tsx';

/** Bearer tokens for scripts: made here, shown once, revoked at once. */
export function Tokens() {
  const { t } = useWords();
  const read = useApi(listTokens, {});
  const [secret, setSecret] = useState<string | null>(null);
  return (
    <Card
      title={t('portal:profile.tokens.title')}
      action={
        <TextLink href="/api/docs" look="plain" target="_blank" className="text-13">
          {t('portal:profile.tokens.api')}
        </TextLink>
      }
    >
      <p className="mb-4 text-13 text-ink-2">{t('portal:profile.tokens.text')}</p>
      {secret !== null && <NewToken secret={secret} onHide={() => setSecret(null)} />}
      <Loaded of={read}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="mb-4 text-13 text-ink-2">{t('portal:profile.tokens.none')}</p>
          ) : (
            <ul className="mb-4 divide-y divide-line border-y border-line">
              {items.map((token) => (
                <TokenRow key={token.id} token={token} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <MakeToken onMade={setSecret} />
    </Card>
  );
}
