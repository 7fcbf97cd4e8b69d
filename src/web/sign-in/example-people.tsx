import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { listExamplePeople, signInAsExample } from '../../contract/example.ts';
import type { ResponseOf } from '../../contract/route.ts';
import { call } from '../kit/api/call.ts';
import { Avatar } from '../kit/show/avatar.tsx';
import { Notice } from '../kit/show/notice.tsx';
import { Spinner } from '../kit/show/spinner.tsx';
import { useWords } from '../kit/words/words.ts';

type Person = ResponseOf<typeof listExamplePeople>['items'][number];

/** The example people by organisation, each with what they show. Nothing where the install has none: in production. */
export function ExamplePeople({ onDone }: { onDone: () => void }) {
  const { t } = useWords();
  const people = useQuery({
    queryKey: ['example-people'],
    queryFn: () => call(listExamplePeople, {}, { signsInAgain: false }),
    retry: false,
    staleTime: 60_000,
  });
  const [going, setGoing] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  if (!people.data || people.data.items.length === 0) return null;
  const go = async (person: string) => {
    setGoing(person);
    setFailed(false);
    try {
      await call(signInAsExample, { body: { person } }, { signsInAgain: false });
      onDone();
    } catch {
      setFailed(true);
    }
    setGoing(null);
  };
  return (
    <section aria-labelledby="example-people" className="min-w-0">
      <h2 id="example-people" className="text-16 font-bold">
        {t('sign-in:example.title')}
      </h2>
      <p className="mt-0.5 mb-4 text-13 text-ink-2">{t('sign-in:example.lead')}</p>
      {hasFailed && (
        <div role="alert" className="mb-4">
          <Notice tone="bad">{t('sign-in:example.failed')}</Notice>
        </div>
      )}
      <div className="flex flex-col gap-5">
        {byOrganisation(people.data.items).map(([organisation, members]) => (
          <section key={organisation ?? ''}>
            <h3 className="mb-1.5 text-12 font-medium text-ink-2">{organisation ?? t('sign-in:example.support')}</h3>
            <ul className="divide-y divide-line overflow-hidden rounded-box border border-line bg-surface">
              {members.map((person) => (
                <li key={person.id}>
                  <button
                    type="button"
                    disabled={going !== null}
                    onClick={() => void go(person.id)}
                    className="flex w-full items-start gap-3 px-3.5 py-2.5 text-left transition-colors hover:bg-hover focus-visible:-outline-offset-2"
                  >
                    <Avatar name={person.name} side={organisation === null ? 'support' : 'customer'} />
                    <span className="min-w-0 flex-1">
                      <span className="flex flex-wrap items-baseline gap-x-2">
                        <span className="font-medium">{person.name}</span>
                        {person.kind && <span className="text-12 text-ink-2">{t(`sign-in:kind.${person.kind}`)}</span>}
                      </span>
                      <span className="block text-13 text-ink-2">{person.shows}</span>
                    </span>
                    {going === person.id && <Spinner />}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

/** In the order that the server gives: organisations as they first appear, those without one last. */
function byOrganisation(people: readonly Person[]): [string | null, Person[]][] {
  const groups = new Map<string | null, Person[]>();
  for (const person of people) groups.set(person.organisation, [...(groups.get(person.organisation) ?? []), person]);
  return [...groups].sort(([one], [other]) => Number(one === null) - Number(other === null));
}
