import { createContext, useContext } from 'react';
import type { MeView } from '../../../contract/me.ts';

export type StaffMe = MeView & { id: string; staff: NonNullable<MeView['staff']> };
export type Desk = { me: StaffMe; edition: { key: string; name: string } };

const DeskContext = createContext<Desk | null>(null);
export const DeskProvider = DeskContext;

/** Who works here, and on which edition's requests. Only below the desk's frame. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('useDesk stands outside of the desk frame');
  return desk;
}
