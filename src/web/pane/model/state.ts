import type { readHealth } from '../../../contract/health.ts';
import type { suggestHelp } from '../../../contract/help.ts';
import type { proposeSeverity } from '../../../contract/intake.ts';
import type { RequestDetail } from '../../../contract/requests.ts';
import type { ResponseOf } from '../../../contract/route.ts';
import type { Language } from '../../../domain/language/language.ts';
import { type Draft, emptyDraft } from '../draft/draft.ts';
import type { IconName } from '../parts/icon.tsx';
import type { Fault } from './ask.ts';
import type { Place } from './place.ts';

export type Issue = ResponseOf<typeof readHealth>['current'][number];
/** The current issues that what was typed speaks of. */
export const matching = (health: ResponseOf<typeof readHealth> | undefined): Issue[] =>
  health?.current.filter(({ id }) => health.matching.includes(id)) ?? [];
/** One line below the box: an article, a service issue, a question asked before, or what forgets those. */
export type Suggestion = Pick<ResponseOf<typeof suggestHelp>['items'][number], 'title' | 'titleMarks'> & {
  icon?: IconName;
  act: () => void;
};
export type Proposal = ResponseOf<typeof proposeSeverity>;

/** What is absent has not happened yet. */
export type State = {
  open?: boolean;
  /** Was opened once: the panel stays, hidden, as it was left. */
  opened?: boolean;
  leftAt?: HTMLElement | null;
  lang: Language;
  places: Place[];
  /** The question box, and what hangs below it; `active` -1 is the box itself. */
  text: string;
  suggestions: Suggestion[];
  listed?: boolean;
  active: number;
  /** Said to screen readers. */
  said?: string;
  unfolded: Record<string, boolean>;
  /** The country whose telephone lines are looked at, when it is not one's own. */
  country?: string | undefined;
  followed: Record<string, boolean>;
  judged: Record<string, boolean>;
  /** Whose draft it is: an id, null for nobody; absent until it is known. */
  owner?: string | null;
  draft: Draft;
  /** Facts shown as fields, by name, because they are being changed. */
  changing: Record<string, boolean>;
  matches: Issue[];
  /** By contact method: severity and target are the same in each, the wait is not. */
  proposals?: Record<string, Proposal> | undefined;
  proposalFault?: Fault | undefined;
  /** The name of the file on its way. */
  uploading?: string | undefined;
  errors: Record<string, string>;
  sending?: boolean;
  sendFault?: Fault | undefined;
  sent?: { request: RequestDetail; wait: string | undefined } | undefined;
};

/** A pane that nobody has opened yet. */
export const firstState = (lang: Language): State => ({
  lang,
  places: [{ at: 'home' }],
  text: '',
  suggestions: [],
  active: -1,
  unfolded: {},
  followed: {},
  judged: {},
  draft: emptyDraft,
  changing: {},
  matches: [],
  errors: {},
});
