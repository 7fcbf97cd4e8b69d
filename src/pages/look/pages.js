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
      .find((part) => part.type === 'timeZoneName')?.value;
    const own = `${day} ${clock} ${zone}`;
    if (own === told) return;
    time.textContent = own;
    time.title = told;
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
