// What a page can do better with a script; all of it can be read without one.
(() => {
  // The theme that the person chose in the support centre holds here too; this runs before the first paint.
  try {
    const theme = localStorage.getItem('madoguchi.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Storage may be forbidden; the device's theme then holds.
  }
  document.addEventListener('DOMContentLoaded', () => {
    for (const time of document.querySelectorAll('time[datetime*="T"]')) tellInOwnZone(time);
    for (const button of document.querySelectorAll('[data-print]')) {
      button.hidden = false;
      button.addEventListener('click', () => print());
    }
    closeMenus();
    for (const article of document.querySelectorAll('article[data-copy]')) {
      offerLinks(article);
      markWhereOneIs(article);
    }
  });

  /** The page tells instants in the vendor's zone; whoever reads with a script sees their own, and the other on hover. */
  function tellInOwnZone(time) {
    const at = new Date(time.dateTime);
    const told = time.textContent;
    const language = { en: 'en-GB', ja: 'ja-JP', zh: 'zh-CN' }[document.documentElement.lang.slice(0, 2)] ?? 'en-GB';
    const write = (options, locale = language) => new Intl.DateTimeFormat(locale, options);
    const year =
      at.getFullYear() === new Date(document.documentElement.dataset.now).getFullYear() ? {} : { year: 'numeric' };
    const day = write({ weekday: 'short', month: 'short', day: 'numeric', ...year }).format(at);
    const clock = write({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
    const zone = write({ timeZoneName: 'shortOffset' }, 'en')
      .formatToParts(at)
      .find((part) => part.type === 'timeZoneName')
      ?.value.replace(/^GMT([+-]0)?$/, 'UTC');
    const own = `${day} ${clock} ${zone}`;
    if (own === told) return;
    time.textContent = own;
    time.title = told;
  }

  /** Beside each heading a button that copies its address: of this edition and language, without what was searched for. */
  function offerLinks(article) {
    if (navigator.clipboard === undefined) return;
    const told = document.createElement('p');
    told.className = 'hidden';
    told.setAttribute('role', 'status');
    article.after(told);
    for (const heading of article.querySelectorAll(':is(h2, h3, h4)[id]')) {
      const row = document.createElement('div');
      row.className = 'section-head';
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'copy-link';
      button.title = article.dataset.copy;
      button.setAttribute('aria-label', `${article.dataset.copy}: ${heading.textContent}`);
      button.append(drawing('M6.7 9.3 9.3 6.7M7 5l1.6-1.6a2.8 2.8 0 0 1 4 4L11 9M9 11l-1.6 1.6a2.8 2.8 0 0 1-4-4L5 7'));
      button.addEventListener('click', async () => {
        const address = new URL(location.href);
        for (const name of [...address.searchParams.keys()])
          if (!['lang', 'edition', 'text'].includes(name)) address.searchParams.delete(name);
        address.hash = heading.id;
        try {
          await navigator.clipboard.writeText(address.href);
        } catch {
          // Not allowed here: the address bar then shows what to copy.
          location.hash = heading.id;
          return;
        }
        button.dataset.done = '';
        told.textContent = article.dataset.copied;
        setTimeout(() => {
          delete button.dataset.done;
          told.textContent = '';
        }, 2_000);
      });
      heading.replaceWith(row);
      row.append(heading, button);
    }
  }

  function drawing(path) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    for (const [name, value] of Object.entries({ viewBox: '0 0 16 16', width: 16, height: 16, class: 'icon' }))
      svg.setAttribute(name, value);
    svg.setAttribute('aria-hidden', 'true');
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    line.setAttribute('d', path);
    svg.append(line);
    return svg;
  }

  /** The heading that one reads under, marked in the outline: the last that has passed the top of the window. */
  function markWhereOneIs(article) {
    const links = [...document.querySelectorAll('.outline a')];
    const listed = new Set(links.map((link) => decodeURIComponent(link.hash.slice(1))));
    const headings = [...article.querySelectorAll(':is(h2, h3)[id]')].filter((heading) => listed.has(heading.id));
    if (headings.length === 0) return;
    let marked = null;
    const mark = () => {
      const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
      const passed = headings.filter((heading) => heading.getBoundingClientRect().top <= 96);
      const asked = headings.find((heading) => heading.id === decodeURIComponent(location.hash.slice(1)));
      // At the end of a page that is no longer than its window, what was asked for is the only sign.
      const here = (isAtEnd && asked) || passed.at(-1) || null;
      if (here === marked) return;
      marked = here;
      for (const link of links)
        if (here !== null && decodeURIComponent(link.hash.slice(1)) === here.id)
          link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
    };
    let isWaiting = false;
    const soon = () => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        mark();
      });
    };
    addEventListener('scroll', soon, { passive: true });
    addEventListener('hashchange', soon);
    addEventListener('resize', soon);
    mark();
  }

  /** A menu that lies over the page closes with Escape and when one goes on elsewhere. */
  function closeMenus() {
    const menus = [...document.querySelectorAll('details[data-menu]')];
    document.addEventListener('keydown', (event) => {
      const open = menus.find((menu) => menu.open);
      if (event.key !== 'Escape' || open === undefined) return;
      open.open = false;
      open.querySelector('summary').focus();
    });
    for (const kind of ['click', 'focusin'])
      document.addEventListener(kind, (event) => {
        for (const menu of menus) if (!menu.contains(event.target)) menu.open = false;
      });
  }
})();
