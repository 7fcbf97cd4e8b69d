import { render } from 'preact';
import { Frame } from './frame.tsx';
import { styles } from './look/styles.ts';
import { meet } from './meet.ts';
import { keep, kept } from './model/kept.ts';
import { createPane, type Pane } from './model/pane.ts';
import type { Place } from './model/place.ts';
import { languageOf, speak } from './model/speak.ts';
import { toggle } from './toggle.ts';

type Left = { open?: boolean | undefined; places: Place[]; text: string };

/**
 * `<madoguchi-help>`. Attributes: `lang` (else the page's, else the profile's), `base` (the support centre's origin when
 * the page is another site), `token` (short-lived, for other sites), `data-edition` (what a visitor reads who is not signed
 * in), `open`. Sends `madoguchi-token` when the token is no longer taken: set a new one and the pane goes on.
 */
export class MadoguchiHelp extends HTMLElement {
  static observedAttributes = ['lang', 'token', 'open'];
  #pane: Pane | null = null;
  #alive = new AbortController();

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = styles();
    // A page that says light or dark is followed, also when it changes its mind; else the device decides.
    const page = getComputedStyle(document.documentElement).colorScheme;
    this.style.colorScheme = page === 'normal' ? 'light dark' : 'inherit';
    const { origin } = new URL(this.getAttribute('base') ?? '', location.href);
    const lang = languageOf(this.lang || document.documentElement.lang || navigator.language) ?? 'en';
    const { edition } = this.dataset;
    const door = { base: origin === location.origin ? '' : origin, token: this.getAttribute('token'), edition, lang };
    const pane = createPane(root, door, lang, () => this.#draw());
    this.#pane = pane;
    const { open = false, ...left } = kept<Left>('pane', 'sessionStorage') ?? {};
    pane.state = { ...pane.state, ...left };
    void speak(pane, lang).then(() => (open || this.hasAttribute('open')) && toggle(pane, true));
    this.#listen(pane);
  }

  disconnectedCallback(): void {
    if (this.#pane) leave(this.#pane);
    this.#alive.abort();
    this.#alive = new AbortController();
    if (this.shadowRoot) render(null, this.shadowRoot);
    this.#pane = null;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    const pane = this.#pane;
    if (!pane || before === now) return;
    const lang = languageOf(now);
    if (name === 'open') toggle(pane, now !== null);
    if (name === 'lang' && lang) void speak(pane, lang);
    if (name === 'token') {
      pane.door.token = now;
      pane.refresh('');
    }
  }

  #draw(): void {
    const pane = this.#pane;
    // Without its words there is nothing to show yet.
    if (!pane || !pane.words.help) return;
    meet(pane, !this.lang && !document.documentElement.lang);
    render(<Frame pane={pane} />, pane.root);
  }

  #listen(pane: Pane): void {
    const { signal } = this.#alive;
    const ticks = setInterval(() => pane.state.open && !document.hidden && pane.set({}), 10_000);
    signal.onabort = () => clearInterval(ticks);
    addEventListener('online', () => (pane.words.help ? pane.refresh('') : void speak(pane, pane.state.lang)), {
      signal,
    });
    document.addEventListener(
      'visibilitychange',
      () => (document.hidden ? leave(pane) : pane.state.open && pane.refresh('/api/me')),
      { signal },
    );
  }
}

/** The next page of this tab finds the pane as it was left. */
function leave({ state }: Pane): void {
  const { open, places, text } = state;
  keep('pane', { open, places, text } satisfies Left, 'sessionStorage');
}
