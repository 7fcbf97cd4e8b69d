import type { MeView } from '../../../contract/me.ts';

type Place = { href: string; word: string; also?: readonly string[] };

/** Where the portal leads, for what this person may do. */
export function placesFor({ organisation, actsFor }: NonNullable<MeView['person']>, isExample: boolean): Place[] {
  const mayAsk = [organisation, ...actsFor].some(({ actions }) => actions.includes('requests.manage'));
  return [
    { href: '/support', word: mayAsk ? 'requests' : 'support', also: ['/support/requests', '/support/new'] },
    { href: '/support/help', word: 'help', also: ['/support/articles/'] },
    { href: '/support/health', word: 'health' },
    { href: '/support/troubleshoot', word: 'troubleshoot', also: ['/support/troubleshoot'] },
    { href: '/support/phone', word: 'phone' },
    organisation.actions.includes('people.manage')
      ? { href: '/support/people', word: 'people', also: ['/support/administrators'] }
      : { href: '/support/administrators', word: 'administrators' },
    ...(organisation.actions.includes('requests.manage') ? [{ href: '/support/record', word: 'record' }] : []),
    ...(isExample ? [{ href: '/centre', word: 'centre' }] : []),
  ];
}
