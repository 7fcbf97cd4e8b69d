import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { SearchField } from '../../kit/input/search-field.tsx';
import { useWords } from '../../kit/words/words.ts';
import { DeskPage } from '../frame/desk-page.tsx';
import { deskKinds } from '../frame/places.ts';
import { ForKinds } from '../frame/staff-only.tsx';
import { FoundOrganisations } from './found-organisations.tsx';
import { FoundRequests } from './found-requests.tsx';

const typingPauseMs = 250;

/** Requests by number, title or words of the conversation; organisations by name or by their people. */
export function SearchScreen() {
  const { t } = useWords();
  const asked = String((useSearch({ strict: false }) as { q?: unknown }).q ?? '');
  const navigate = useNavigate();
  const [typed, setTyped] = useState(asked);
  useEffect(() => setTyped(asked), [asked]);
  useEffect(() => {
    if (typed.trim() === asked) return;
    const timer = setTimeout(() => go(typed), typingPauseMs);
    return () => clearTimeout(timer);
  });
  // In the address, so that back, reload and a shared link keep it.
  const go = (text: string) =>
    void navigate({
      href: text.trim() === '' ? '/desk/search' : `/desk/search?q=${encodeURIComponent(text.trim())}`,
      replace: true,
    });
  return (
    <ForKinds kinds={deskKinds}>
      <DeskPage title={t('desk:search.title')}>
        <div data-desk-search className="mb-4">
          <SearchField
            label={t('desk:search.label')}
            placeholder={t('desk:search.placeholder')}
            value={typed}
            onChange={setTyped}
            onSubmit={go}
            keys="/"
            autoFocus
          />
        </div>
        {asked === '' ? (
          <p className="text-13 text-ink-2">{t('desk:search.hint')}</p>
        ) : (
          <div className="flex flex-col gap-6">
            <FoundRequests words={asked} />
            <FoundOrganisations words={asked} />
          </div>
        )}
      </DeskPage>
    </ForKinds>
  );
}
