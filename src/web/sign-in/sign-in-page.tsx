import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { signInOptions } from '../../contract/account.ts';
import { readMe } from '../../contract/me.ts';
import { call } from '../kit/api/call.ts';
import { useApi } from '../kit/api/use-api.ts';
import { useForgetAll, useMe } from '../kit/api/use-me.ts';
import { TextLink } from '../kit/input/text-link.tsx';
import { homeOf } from '../kit/shell/navigation.ts';
import { safeNext } from '../kit/shell/sign-in.ts';
import { SignInForm } from '../kit/shell/sign-in-form.tsx';
import { usePageTitle } from '../kit/show/page.tsx';
import { useWords } from '../kit/words/words.ts';
import { ExamplePeople } from './example-people.tsx';
import { OwnSignIn } from './own-sign-in.tsx';

/** The door: e-mail and password, the organisation's own sign-in, or an example person. Then back to where one was going. */
export function SignInPage() {
  const { t } = useWords();
  const door = useSearch({ from: '/shell/sign-in' });
  const next = safeNext(door.next);
  const navigate = useNavigate();
  const forgetAll = useForgetAll();
  const me = useMe();
  const options = useApi(signInOptions, {}, { fresh: 60_000 });
  usePageTitle(t('sign-in:title'));
  const done = async () => {
    await forgetAll();
    await navigate({ href: next ?? homeOf(await call(readMe, {})), replace: true });
  };
  useEffect(() => {
    if (door.arrived && me && me.kind !== 'nobody') void navigate({ href: homeOf(me), replace: true });
  }, [door.arrived, me, navigate]);
  return (
    <div className="mx-auto grid w-full max-w-240 gap-x-16 gap-y-10 px-4 py-10 tablet:px-6 wide:grid-cols-[20rem_1fr] wide:py-16">
      <div className="max-w-100">
        <h1 tabIndex={-1} className="text-28 leading-snug font-bold">
          {t('sign-in:title')}
        </h1>
        <p className="mt-1 mb-6 text-ink-2">{t('sign-in:lead')}</p>
        <SignInForm onDone={() => void done()} />
        {options.data?.organisationSignIn && <OwnSignIn next={next} hasFailed={door.error === true} />}
        <section className="mt-8 border-t border-line pt-5 text-13">
          <h2 className="font-medium">{t('sign-in:locked.title')}</h2>
          <p className="mt-0.5 text-ink-2">{t('sign-in:locked.words')}</p>
          <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
            {publicPages.map(([href, words]) => (
              <li key={href}>
                <TextLink href={href}>{t(words)}</TextLink>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <ExamplePeople onDone={() => void done()} />
    </div>
  );
}

const publicPages = [
  ['/locked-out', 'sign-in:locked.out'],
  ['/health', 'sign-in:locked.health'],
  ['/phone', 'sign-in:locked.phones'],
  ['/search', 'sign-in:locked.help'],
] as const;
