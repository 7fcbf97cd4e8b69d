import { Contact } from './contact/contact.tsx';
import { Sent } from './contact/sent.tsx';
import { edit } from './draft/edit.ts';
import { Home } from './home/home.tsx';
import { goBack, goTo, here } from './model/navigate.ts';
import type { Pane } from './model/pane.ts';
import { Icon } from './parts/icon.tsx';
import { Answers } from './search/answers.tsx';
import { Article } from './search/article.tsx';
import { toggle } from './toggle.ts';

/** All of the pane: the button in the corner, and the panel with its head, one screen and the way to support at the foot. */
export function Frame({ pane }: { pane: Pane }) {
  const { say, state } = pane;
  const { lang, open, opened, said } = state;
  return (
    <aside lang={lang} aria-label={say('help')}>
      <button type="button" class="launcher" hidden={open} aria-haspopup="dialog" onClick={() => toggle(pane, true)}>
        <Icon name="help" />
        {say('help')}
      </button>
      <p class="unseen" role="status">
        {said}
      </p>
      {opened && <Panel pane={pane} />}
    </aside>
  );
}

function Panel({ pane }: { pane: Pane }) {
  const { say, state } = pane;
  const { at } = here(pane);
  const atContact = at === 'contact';
  return (
    <section
      class="panel"
      role="dialog"
      aria-label={say('help')}
      hidden={!state.open}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) toggle(pane, false);
      }}
    >
      <header>
        {state.places.length > 1 && (
          <button type="button" class="icon-button" aria-label={say('back')} onClick={() => goBack(pane)}>
            <Icon name="back" />
          </button>
        )}
        {/* The other screens begin with a heading of their own. */}
        <h2 class="small" tabIndex={-1} data-heading={atContact || undefined}>
          {say(atContact ? 'contact' : 'help')}
        </h2>
        <button type="button" class="icon-button" aria-label={say('close')} onClick={() => toggle(pane, false)}>
          <Icon name="close" />
        </button>
      </header>
      <div class="body" tabIndex={-1}>
        <Screen pane={pane} />
      </div>
      {!atContact && at !== 'sent' && (
        <footer>
          <button type="button" data-key="contact" onClick={() => contactSupport(pane)}>
            {say('contact')}
          </button>
        </footer>
      )}
    </section>
  );
}

function Screen({ pane }: { pane: Pane }) {
  const place = here(pane);
  if (place.at === 'answers') return <Answers pane={pane} asked={place} />;
  if (place.at === 'article') return <Article key={place.path} pane={pane} read={place} />;
  if (place.at === 'contact') return <Contact pane={pane} />;
  if (place.at === 'sent' && pane.state.sent) return <Sent pane={pane} sent={pane.state.sent} />;
  return <Home pane={pane} />;
}

/** The question that was not answered begins the description. */
function contactSupport(pane: Pane): void {
  const { draft, text } = pane.state;
  if (!draft.description) edit(pane, { description: text.trim() });
  goTo(pane, { at: 'contact' });
}
