import { Button } from '../../kit/input/button.tsx';
import { signOut } from '../../kit/shell/sign-in.ts';
import { Page } from '../../kit/show/page.tsx';
import { useWords } from '../../kit/words/words.ts';
import { PersonOnly } from '../guard/person-only.tsx';
import { AboutYou } from './about-you.tsx';
import { LanguageAndZone } from './language-and-zone.tsx';
import { OwnPhone } from './own-phone.tsx';
import { SecondFactor } from './second-factor.tsx';
import { Tokens } from './tokens.tsx';

/** Oneself: language, zone, telephone, second factor, tokens, the way out. */
export function ProfileScreen() {
  const { t } = useWords();
  return (
    <PersonOnly>
      {(me) => (
        <Page title={t('portal:profile.title')} width="reading">
          <div className="flex flex-col gap-5">
            <AboutYou me={me} />
            <LanguageAndZone key={`${me.language} ${me.zone}`} me={me} />
            <OwnPhone me={me} />
            <SecondFactor email={me.email} />
            <Tokens />
            <div>
              <Button icon="sign-out" onPress={() => void signOut()}>
                {t('portal:profile.out')}
              </Button>
              <p className="mt-1 text-13 text-ink-2">{t('portal:profile.outText')}</p>
            </div>
          </div>
        </Page>
      )}
    </PersonOnly>
  );
}
