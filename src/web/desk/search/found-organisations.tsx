import { findOrganisations } from '../../../contract/desk.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { TextLink } from '../../kit/input/text-link.tsx';
import { Icon } from '../../kit/show/icon.tsx';
import { useWords } from '../../kit/words/words.ts';
import { useDesk } from '../frame/desk-context.ts';

/** Organisations of that name, or with a person of that name. Nothing where there is none: the requests say it. */
export function FoundOrganisations({ words }: { words: string }) {
  const { t, language } = useWords();
  const { edition } = useDesk();
  const found = useApi(
    findOrganisations,
    { query: { edition: edition.key, q: words.slice(0, 200) } },
    { keepsLast: true },
  );
  if (!found.data || found.data.items.length === 0) return null;
  const countries = new Intl.DisplayNames([language], { type: 'region' });
  return (
    <section className="rounded-box border border-line bg-surface">
      <h2 className="border-b border-line px-4 py-2 text-13 font-bold">{t('desk:search.organisations')}</h2>
      <ul className="divide-y divide-line">
        {found.data.items.map(({ id, name, country }) => (
          <li key={id}>
            <TextLink
              href={`/desk/organisations/${id}`}
              look="ink"
              className="flex min-h-10 items-center gap-2.5 px-4 text-13 no-underline! hover:bg-hover"
            >
              <Icon name="building" size={14} className="text-ink-3" />
              <span className="min-w-0 truncate font-medium">{name}</span>
              <span className="shrink-0 text-ink-2">{countries.of(country) ?? country}</span>
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
