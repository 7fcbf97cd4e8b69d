import type { StaffKind } from '../../../domain/staff/staff.ts';
import type { IconName } from '../../kit/show/icon.tsx';

/** A place of the desk apart from the queues, and who of the staff it is for. */
export type Place = { href: string; word: string; icon: IconName; keys: string; kinds: readonly StaffKind[] };

/** Who works on requests. */
export const deskKinds: readonly StaffKind[] = ['agent', 'supervisor'];

export const places: readonly Place[] = [
  { href: '/desk/watch', word: 'desk:place.watch', icon: 'eye', keys: 'g w', kinds: ['supervisor'] },
  { href: '/desk/report', word: 'desk:place.report', icon: 'chart', keys: 'g r', kinds: ['agent', 'supervisor'] },
  {
    href: '/desk/health',
    word: 'desk:place.health',
    icon: 'pulse',
    keys: 'g h',
    kinds: ['agent', 'supervisor', 'communicator'],
  },
  { href: '/drafts', word: 'desk:place.articles', icon: 'book', keys: 'g a', kinds: ['agent', 'supervisor'] },
  { href: '/desk/outbox', word: 'desk:place.outbox', icon: 'mail', keys: 'g o', kinds: ['operator'] },
];

export const placesFor = (kind: StaffKind): Place[] => places.filter((place) => place.kinds.includes(kind));

/** Where the desk begins for each kind of staff: not all of them work on requests. */
export const deskHomeOf = (kind: StaffKind): string =>
  deskKinds.includes(kind) ? '/desk' : kind === 'operator' ? '/desk/outbox' : '/desk/health';
