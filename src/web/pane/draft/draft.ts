import { keep, kept } from '../model/kept.ts';

/** A request being written, by the names of the wire where they are the same. What is absent is not answered yet. */
export type Draft = {
  organisation?: string | undefined;
  description?: string | undefined;
  /** Absent: what was read, as the pane itself writes it. */
  tried?: string | undefined;
  topic?: string | undefined;
  category?: string | undefined;
  service?: string | undefined;
  subscription?: string | undefined;
  /** `in`: support's own matter; else the key of what it is not for. */
  scope?: string | undefined;
  impact: Record<string, string>;
  severity?: string | undefined;
  impactStatement?: string | undefined;
  /** Who works on it with the agent, at the number given. */
  peopleAssigned?: string | undefined;
  reachable?: boolean;
  /** Absent: as registered. */
  phone?: string | undefined;
  email?: string | undefined;
  contactMethod?: string | undefined;
  language?: string | undefined;
  attachments: { id: string; name: string; bytes: number }[];
  /** The service issue said not to be this one. */
  notIssue?: string | undefined;
  /** Titles of articles that were read on the way. */
  read: string[];
  /** Went past the partner's card. */
  pastPartner?: boolean;
  /** What was sent last under which key: sent again unchanged, it is the same request. */
  sent?: { body: string; key: string };
  /** Milliseconds since 1970. */
  at: number;
};

export const emptyDraft: Draft = { impact: {}, attachments: [], read: [], at: 0 };

const day = 86_400_000;
const nameOf = (person: string | null) => `draft.pane.${person ?? 'nobody'}`;

/**
 * The draft of a person on this device. What was typed before signing in goes over to whoever signs in, below what
 * they had written already; a draft older than 30 days is forgotten.
 */
export function readDraft(person: string | null, now: number): Draft {
  const own = fresh(person, now);
  const before = person && fresh(null, now);
  if (!before) return own ?? emptyDraft;
  const description = [own?.description, before.description].filter(Boolean).join('\n\n');
  const merged = { ...before, ...own, description, at: now };
  keepDraft(person, merged);
  keepDraft(null, null);
  return merged;
}

/** Keeps a draft; null forgets it. */
export const keepDraft = (person: string | null, draft: Draft | null): void => keep(nameOf(person), draft);

function fresh(person: string | null, now: number): Draft | null {
  const draft = kept<Draft>(nameOf(person));
  // What was only read and never described is stale the next day.
  return draft && now - draft.at < (draft.description ? 30 : 1) * day ? draft : null;
}
