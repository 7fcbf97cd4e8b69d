import type { ComponentChildren } from 'preact';
import type { Fault } from '../model/ask.ts';
import type { Pane, Word } from '../model/pane.ts';
import { SignInLink } from './links.tsx';
import { Notice } from './notice.tsx';

/** Why something is not there, and the way on: the sign-in, or another try. */
export function FaultNotice({
  pane,
  fault,
  again,
  lead,
  children,
}: {
  pane: Pane;
  fault: Fault;
  again?: () => unknown;
  lead?: string;
  children?: ComponentChildren;
}) {
  const { say } = pane;
  const signedOut = fault.kind === 'signed-out';
  return (
    <Notice tone={fault.kind === 'unreachable' || signedOut ? 'warn' : 'bad'} role="alert">
      {lead && <strong>{lead}</strong>}
      <p>{wordsOf(pane, fault)}</p>
      {signedOut && <SignInLink pane={pane} />}
      {again && !signedOut && (
        <button type="button" onClick={() => void again()}>
          {say('retry')}
        </button>
      )}
      {children}
    </Notice>
  );
}

/** A fault in words: the server's own where it refused, for it knows the reason. */
export function wordsOf(pane: Pane, { kind, problem }: Fault): string {
  if (kind === 'signed-out' && pane.door.token) return pane.say('fault.reload');
  const words = kind === 'refused' && (problem?.detail ?? problem?.title);
  return words || pane.say(`fault.${kind}` as Word) || pane.say('fault.broken');
}
