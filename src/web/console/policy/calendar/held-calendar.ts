import { createContext, useContext, useEffect } from 'react';

/** Keeps the calendar at hand on screen until what it answers is called. */
export const HeldCalendar = createContext<() => () => void>(() => () => {});

/** What is typed about a calendar stays, though another window takes the calendar away. */
export function useHeldCalendar(): void {
  const hold = useContext(HeldCalendar);
  useEffect(() => hold(), [hold]);
}
