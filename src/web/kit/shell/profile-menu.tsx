import { useRouterState } from '@tanstack/react-router';
import { saveProfile } from '../../../contract/me.ts';
import type { Language } from '../../../domain/language/language.ts';
import { call } from '../api/call.ts';
import { type Me, useMe } from '../api/use-me.ts';
import { Button } from '../input/button.tsx';
import { LinkButton } from '../input/link-button.tsx';
import { setTheme, themes, useTheme } from '../look/theme.ts';
import { Menu, type MenuGroup } from '../over/menu.tsx';
import type { IconName } from '../show/icon.tsx';
import { languageNames, setLanguage, useWords } from '../words/words.ts';
import { Oneself } from './oneself.tsx';
import { signOut } from './sign-in.ts';

const themeIcons: Record<(typeof themes)[number], IconName> = { system: 'monitor', light: 'sun', dark: 'moon' };

/** Oneself: language, theme, profile, keys, the way out. Who is not signed in finds language and theme here too. */
export default function ProfileMenu({ onKeys }: { onKeys: () => void }) {
  const { t, language } = useWords();
  const me = useMe();
  const theme = useTheme();
  const isAtTheDoor = useRouterState({ select: (state) => state.location.pathname === '/sign-in' });
  const isSignedIn = me !== undefined && me.kind !== 'nobody';
  const groups: MenuGroup[] = [
    ...(isSignedIn ? [{ id: 'self', heading: me.email, items: selfItems(me, t) }] : []),
    {
      id: 'language',
      heading: t('kit:language'),
      items: (Object.keys(languageNames) as Language[]).map((one) => ({
        id: `language.${one}`,
        name: languageNames[one],
        isChosen: one === language,
        onAction: () => void chooseLanguage(one, isSignedIn),
      })),
    },
    {
      id: 'theme',
      heading: t('kit:theme.label'),
      items: themes.map((one) => ({
        id: `theme.${one}`,
        name: t(`kit:theme.${one}`),
        icon: themeIcons[one],
        isChosen: one === theme,
        onAction: () => setTheme(one),
      })),
    },
    {
      id: 'more',
      items: [
        { id: 'keys', name: t('kit:keys.title'), icon: 'keyboard', keys: '?', onAction: onKeys },
        ...(isSignedIn
          ? [{ id: 'out', name: t('kit:signOut'), icon: 'sign-out' as const, onAction: () => void signOut() }]
          : []),
      ],
    },
  ];
  return (
    <>
      {!isSignedIn && me !== undefined && !isAtTheDoor && (
        <LinkButton href="/sign-in" size="small">
          {t('kit:signIn')}
        </LinkButton>
      )}
      <Menu label={t('kit:profile.menu')} groups={groups}>
        <Button variant="quiet" size="small">
          <Oneself me={me} />
        </Button>
      </Menu>
    </>
  );
}

const selfItems = (me: Me, t: (key: string) => string) => [
  {
    id: 'profile',
    name: t('kit:profile.title'),
    hint: me.person?.organisation.name ?? me.staff?.editions.map((edition) => edition.name).join(' · ') ?? '',
    icon: 'user' as const,
    href: me.staff ? '/desk/profile' : '/support/profile',
  },
];

async function chooseLanguage(language: Language, isSignedIn: boolean): Promise<void> {
  await setLanguage(language);
  if (isSignedIn) await call(saveProfile, { body: { language } }, { signsInAgain: false }).catch(() => undefined);
}
