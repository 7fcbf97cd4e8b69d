// Suggestions below the question box while one types; without this script the box is a plain form.
(() => {
  const most = 6;
  const mostKept = 5;
  /** Keys that follow each other faster than this, as those of a key held down do, are waited for. */
  const calmMs = 50;
  const keptAs = 'madoguchi.asked';

  document.addEventListener('DOMContentLoaded', () => {
    for (const form of document.querySelectorAll('form[data-suggest]')) enhance(form);
  });

  function enhance(form) {
    const box = form.elements.namedItem('q');
    const words = JSON.parse(form.dataset.suggest);
    const list = element('ul', {
      id: `${box.id}-list`,
      class: 'suggestions',
      role: 'listbox',
      'aria-label': words.suggestions,
    });
    const said = element('p', { class: 'hidden', role: 'status' });
    list.hidden = true;
    box.after(list, said);
    // A box for searching may not be a combobox; one for text may.
    box.type = 'text';
    const set = (attributes) => {
      for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
    };
    set({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' });

    let options = [];
    let active = -1;
    let asking = new AbortController();
    let timer = 0;
    let last = -calmMs;

    box.addEventListener('input', (event) => typed(event.isComposing, event.timeStamp));
    box.addEventListener('compositionend', (event) => typed(false, event.timeStamp));
    box.addEventListener('click', () => box.value === '' && listBefore());
    box.addEventListener('focus', () => box.value === '' && listBefore());
    box.addEventListener('blur', () => open(false));
    box.addEventListener('keydown', (event) => {
      // The Enter and the arrows of a composition belong to it; the one that ends it is told by its code alone.
      if (event.isComposing || event.keyCode === 229) return;
      if (pressed(event.key)) event.preventDefault();
    });
    // The box keeps the focus: leaving it would close the list before the click arrives.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => options[[...list.children].indexOf(event.target.closest('li'))]?.act());
    form.addEventListener('submit', () => {
      asking.abort();
      clearTimeout(timer);
      const q = box.value.trim();
      if (q !== '') keep([q, ...before().filter((one) => one !== q)].slice(0, mostKept));
    });

    /** `at`: when the key came, in milliseconds of the page. */
    function typed(isComposing, at) {
      clearTimeout(timer);
      asking.abort();
      asking = new AbortController();
      // The Enter that follows asks what is written now, not what was pointed at before.
      point(-1);
      const q = box.value.trim();
      if (isComposing) return;
      if (q === '') return listBefore();
      const isCalm = at - last >= calmMs;
      last = at;
      if (isCalm) void ask(q);
      else timer = setTimeout(() => void ask(q), calmMs);
    }

    async function ask(q) {
      const { signal } = asking;
      try {
        const answer = await fetch(
          `/api/help/suggest?${asked({ q, limit: most, lang: document.documentElement.lang })}`,
          { signal },
        );
        const { items = [], issues = [] } = answer.ok ? await answer.json() : {};
        if (signal.aborted) return;
        show([
          ...issues.slice(0, 1).map(({ title, number }) => ({
            title,
            hint: words.issue,
            act: () => go(`/health?${asked({})}#${number}`),
          })),
          ...items.map(({ title, titleMarks, path }) => ({
            title,
            marks: titleMarks,
            act: () => go(`/help/${path.split('/').map(encodeURIComponent).join('/')}?${asked({ q })}`),
          })),
        ]);
      } catch {
        // No suggestion is no fault: Enter still asks, and the page says what is wrong.
        if (!signal.aborted) show([]);
      }
    }

    /** What the form would send, with these values in place of its own. */
    function asked(values) {
      const params = new URLSearchParams(new FormData(form));
      params.delete('q');
      for (const [name, value] of Object.entries(values)) params.set(name, value);
      // The edition that the page shows, also when its address does not name one.
      if (!params.has('edition') && 'lang' in values && form.dataset.edition)
        params.set('edition', form.dataset.edition);
      return params;
    }

    function listBefore() {
      const kept = before();
      const again = (title) => ({
        title,
        hint: words.before,
        act() {
          box.value = title;
          form.requestSubmit();
        },
      });
      const forget = {
        title: words.forget,
        act() {
          keep([]);
          listBefore();
        },
      };
      show(kept.length === 0 ? [] : [...kept.map(again), forget]);
    }

    function show(next) {
      options = next;
      active = -1;
      list.replaceChildren(
        ...options.map(({ title, marks = [], hint }, index) => {
          const option = element('li', { id: `${list.id}-${index}`, role: 'option', 'aria-selected': 'false' });
          const text = element('span', {});
          let at = 0;
          for (const [from, to] of marks) {
            const mark = element('mark', {});
            mark.textContent = title.slice(from, to);
            text.append(title.slice(at, from), mark);
            at = to;
          }
          text.append(title.slice(at));
          option.append(text);
          if (hint) option.append(Object.assign(element('small', {}), { textContent: hint }));
          return option;
        }),
      );
      said.textContent = options.length === 0 ? '' : words.counted.replace('#', String(options.length));
      open(options.length > 0);
    }

    function pressed(key) {
      if (key === 'ArrowDown' || key === 'ArrowUp') {
        if (list.hidden && box.value === '') listBefore();
        else if (list.hidden && options.length > 0) open(true);
        else if (options.length === 0) return false;
        // The box itself is one more stop of the round, before the first and after the last.
        else point(((active + 1 + (key === 'ArrowDown' ? 1 : options.length)) % (options.length + 1)) - 1);
        return true;
      }
      if (list.hidden) return false;
      if (key === 'Escape') open(false);
      else if (key === 'Enter' && active >= 0) options[active].act();
      else return false;
      return true;
    }

    function point(index) {
      active = index;
      for (const [at, option] of [...list.children].entries())
        option.setAttribute('aria-selected', String(at === index));
      if (index < 0) box.removeAttribute('aria-activedescendant');
      else set({ 'aria-activedescendant': `${list.id}-${index}` });
      list.children[index]?.scrollIntoView({ block: 'nearest' });
    }

    function open(isOpen) {
      list.hidden = !isOpen;
      set({ 'aria-expanded': String(isOpen) });
      point(-1);
    }
  }

  const go = (address) => location.assign(address);

  /** What was asked before, in this tab alone: a public page may be read at anybody's desk. */
  function before() {
    try {
      return JSON.parse(sessionStorage.getItem(keptAs)) ?? [];
    } catch {
      return [];
    }
  }
  function keep(asked) {
    try {
      sessionStorage.setItem(keptAs, JSON.stringify(asked));
    } catch {
      // Storage may be forbidden; nothing is then listed.
    }
  }

  function element(name, attributes) {
    const made = document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
    return made;
  }
})();
