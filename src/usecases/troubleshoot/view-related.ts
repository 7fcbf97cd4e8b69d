import type { Language } from '../../domain/language/language.ts';
import type { Related } from '../../domain/troubleshoot/related.ts';
import type { Troubleshooting } from '../ports/troubleshooting.ts';

export type RelatedLink = { kind: Related['kind']; name: string; address: string };

/** What was chosen for an article, as links in one language; the kind of each stays told. */
export function viewRelated(
  troubleshooting: Troubleshooting,
  editionId: string,
  article: string,
  language: Language,
): RelatedLink[] {
  const troubleshooters = troubleshooting.of(editionId)?.troubleshooters ?? [];
  const chosen = troubleshooting.related(editionId, article);
  const leads = troubleshooters
    .filter(({ articles }) => articles.includes(article))
    .filter(({ key }) => !chosen.some((one) => one.kind === 'troubleshooter' && one.key === key))
    .map(({ key }): Related => ({ kind: 'troubleshooter', key }));
  return [...leads, ...chosen].flatMap((one): RelatedLink[] => {
    if (one.kind === 'article')
      return [
        {
          kind: one.kind,
          name: one.name[language],
          address: `/help/${one.path.split('/').map(encodeURIComponent).join('/')}`,
        },
      ];
    if (one.kind !== 'troubleshooter') return [{ kind: one.kind, name: one.name[language], address: one.address }];
    const found = troubleshooters.find(({ key }) => key === one.key);
    return found === undefined
      ? []
      : [{ kind: one.kind, name: found.title[language], address: `/support/troubleshoot/${found.key}` }];
  });
}
