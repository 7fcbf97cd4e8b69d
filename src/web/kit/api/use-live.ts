import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { setOnline } from './online.ts';

/** One event of `/api/live`: `type` is the event's name, `data` its JSON. It tells that something changed, not what it now is. */
export type LiveEvent = { type: string; id: string; data: Record<string, unknown> };

type Listener = { onEvent: (event: LiveEvent) => void; onGap: () => void };

const listeners = new Set<Listener>();
let source: EventSource | null = null;
let address = '';
let wasCut = false;
let retry: ReturnType<typeof setTimeout> | undefined;

/** The names under which the server sends; unnamed events arrive as `message`. */
const names = ['message', 'request', 'issue', 'article', 'presence', 'outbox', 'gap'];

/**
 * Hears of changes while the component is on screen. All listeners share one connection. After a cut that may have lost
 * events everything on screen is read again; `edition` follows one edition's desk.
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
    if (wasCut) for (const listener of [...listeners].slice(0, 1)) listener.onGap();
    wasCut = false;
  };
  opened.onerror = () => {
    wasCut = true;
    // Refused, not cut: the browser gives up by itself. Ask again later, more seldom than it would.
    if (opened.readyState === EventSource.CLOSED && source === opened) {
      source = null;
      retry = setTimeout(() => listeners.size > 0 && open(wanted), 15_000);
    }
  };
  for (const name of names) opened.addEventListener(name, (event) => tell(name, event as MessageEvent<string>));
}

function tell(type: string, event: MessageEvent<string>): void {
  if (type === 'gap') for (const listener of [...listeners].slice(0, 1)) listener.onGap();
  else for (const listener of listeners) listener.onEvent({ type, id: event.lastEventId, data: parsed(event.data) });
}

function parsed(text: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function close(): void {
  clearTimeout(retry);
  source?.close();
  source = null;
}
