import { useEffect, useRef } from 'react';
import type { Me } from '../api/use-me.ts';
import { currentLanguage, setLanguage } from '../words/words.ts';

/** Who has just come is spoken to in the language of their profile; what they choose on the page afterwards stays. */
export function useOwnLanguage(me: Me | undefined): void {
  const greeted = useRef<string | null>(null);
  useEffect(() => {
    if (me === undefined || me.id === greeted.current) return;
    greeted.current = me.id;
    if (me.kind !== 'nobody' && me.language !== currentLanguage()) void setLanguage(me.language);
  }, [me]);
}
