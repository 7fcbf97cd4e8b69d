import { useEffect, useRef } from 'react';
import type { IconName } from '../show/icon.tsx';

export type Command = { id: string; name: string; hint?: string; icon?: IconName; keys?: string } & (
  | { href: string }
  | { run: () => void }
);

/** One kind of thing that ⌘K finds. Called with what is typed; empty: what to offer first. */
export type CommandProvider = {
  id: string;
  heading: string;
  find: (query: string, signal: AbortSignal) => readonly Command[] | Promise<readonly Command[]>;
};

const providers: { current: CommandProvider }[] = [];

/** Adds a kind of thing to ⌘K while the component is on screen. */
export function useCommands(provider: CommandProvider): void {
  const held = useRef(provider);
  held.current = provider;
  useEffect(() => {
    providers.push(held);
    return () => void providers.splice(providers.indexOf(held), 1);
  }, []);
}

export const commandProviders = (): readonly CommandProvider[] => providers.map((provider) => provider.current);
