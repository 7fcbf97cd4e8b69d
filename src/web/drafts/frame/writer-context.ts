import { createContext, useContext, useState } from 'react';
import type { StaffKind } from '../../../domain/staff/staff.ts';
import { keep, kept } from '../../kit/kept.ts';

type Edition = { key: string; name: string };
type Writer = { kind: StaffKind; editions: readonly Edition[]; first: Edition };

const WriterContext = createContext<Writer | null>(null);
export const WriterProvider = WriterContext;

/** Who writes here, and the editions that they serve. Only below the frame. */
export function useWriter(): Writer {
  const writer = useContext(WriterContext);
  if (writer === null) throw new Error('useWriter stands outside of the frame of articles');
  return writer;
}

/** The edition at hand: the one in the address, else the last one chosen on this device, else the first. */
export function useChosenEdition(asked: string | null = null) {
  const { editions, first } = useWriter();
  const [chosen, setChosen] = useState(() => asked ?? kept('drafts.edition'));
  const edition = editions.find(({ key }) => key === chosen) ?? first;
  const choose = (key: string) => {
    keep('drafts.edition', key);
    setChosen(key);
  };
  return { edition, choose };
}
