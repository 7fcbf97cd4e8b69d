import type { Me } from '../api/use-me.ts';

export type NavigationItem = { href: string; words: string; needs?: (me: Me) => boolean };

/** Where each kind of person begins. */
export function homeOf(me: Me): string {
  if (me.staff) return me.staff.kind === 'operator' ? '/console' : '/desk';
  return me.person ? '/support' : '/sign-in';
}

/** The first row of the head, by kind of person. `words` are keys. */
export function navigationFor(me: Me | undefined): readonly NavigationItem[] {
  if (me?.staff) return staffItems.filter((item) => item.needs?.(me) ?? true);
  return me?.person ? [{ href: '/support', words: 'kit:nav.support' }] : [];
}

const staffItems: readonly NavigationItem[] = [
  { href: '/desk', words: 'kit:nav.desk', needs: (me) => me.staff?.kind !== 'operator' },
  { href: '/console', words: 'kit:nav.console', needs: (me) => me.staff?.kind === 'operator' },
  { href: '/drafts', words: 'kit:nav.articles', needs: (me) => me.staff?.kind !== 'communicator' },
  { href: '/desk/outbox', words: 'kit:nav.outbox', needs: (me) => me.staff?.kind === 'operator' },
];
