import { readDraft } from './draft/draft.ts';
import { now } from './model/now.ts';
import { meOf, type Pane } from './model/pane.ts';
import { languageOf, speak } from './model/speak.ts';

/** Notices who it is, also when somebody signed in meanwhile: their draft, and their language where the page has none. */
export function meet(pane: Pane, byProfile: boolean): void {
  const me = pane.state.opened ? meOf(pane) : undefined;
  if (!me || me.id === pane.state.owner) return;
  const first = pane.state.owner === undefined;
  pane.state = {
    ...pane.state,
    owner: me.id,
    draft: readDraft(me.id, now()),
    sent: undefined,
    matches: [],
    proposals: undefined,
  };
  if (!me.id) pane.signedOut();
  const lang = languageOf(me.language);
  if (byProfile && me.id && lang && lang !== pane.state.lang) void speak(pane, lang);
  else if (!first) pane.forget();
}
