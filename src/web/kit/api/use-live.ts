import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { doubtOnline, setOnline } from './online.ts';

/** That a request changed, up to which line of its history, and how; never what it now is: read it again. */
export type LiveEvent = { id: string; requestId: string; seq: number; kind: string };

type Listener = { onEvent: (event: LiveEvent) => void; onGap: () => void };

const listeners = new Set<Listener>();
let source: EventSource | null = null;
let address = '';
let failures = 0;
let isAnew = false;
let retry: ReturnType<typeof setTimeout> | undefined;

/** The names under which the server sends; `hello` and `beat` only keep the line open. */
const names = ['change', 'gap'];

/**
 * Hears of changes while the component is on screen. All listeners share one connection. Where the server cannot tell
 * what was missed, everything on screen is read again; `edition` follows one edition's desk.
 */
export function useLive(
  onEvent: (event: LiveEvent) => void,
  { edition, isEnabled = true }: { edition?: string; isEnabled?: boolean } = {},
): void {
  const client = useQueryClient();
  const handler = useRef(onEvent);
  handler.current = onEvent;
  useEffect(() => {
    if (!isEnabled) return;
    const listener: Listener = {
      onEvent: (event) => handler.current(event),
      onGap: () => void client.invalidateQueries(),
    };
    listeners.add(listener);
    open(edition === undefined ? '/api/live' : `/api/live?edition=${encodeURIComponent(edition)}`);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) close();
    };
  }, [client, edition, isEnabled]);
}

function open(wanted: string): void {
  if (source !== null && (address === wanted || wanted === '/api/live')) return;
  close();
  address = wanted;
  const opened = new EventSource(wanted);
  source = opened;
  opened.onopen = () => {
    setOnline(true);
    failures = 0;
    if (isAnew) readAllAgain();
    isAnew = false;
  };
  opened.onerror = () => {
    // The browser connects again by itself and says what it heard last. Twice in vain: perhaps nobody is there.
    if (++failures > 1) doubtOnline();
    if (opened.readyState !== EventSource.CLOSED || source !== opened) return;
    // Refused: the browser gives up. Ask again later; what happened until then is not told.
    source = null;
    isAnew = true;
    retry = setTimeout(() => listeners.size > 0 && open(wanted), 15_000);
  };
  for (const name of names) opened.addEventListener(name, (event) => tell(name, event as MessageEvent<string>));
}

function tell(type: string, event: MessageEvent<string>): void {
  if (type === 'gap') readAllAgain();
  else
    for (const listener of listeners)
      listener.onEvent({ ...(JSON.parse(event.data) as Omit<LiveEvent, 'id'>), id: event.lastEventId });
}

/** Once, whoever listens: all of them share what was read. */
function readAllAgain(): void {
  for (const listener of [...listeners].slice(0, 1)) listener.onGap();
}

function close(): void {
  clearTimeout(retry);
  source?.close();
  source = null;
}
