/**
 * Beside each heading a button that copies the address of its section on the public page, which whoever gets it can read
 * without signing in. The words stand in the article as it was drawn; `said` tells that it was done.
 */
export function offerLinks(drawn: HTMLElement, address: string, said: (words: string) => void): void {
  const article = drawn.querySelector<HTMLElement>('article[data-copy]');
  // An address that is no safe one has no clipboard.
  if (article === null || navigator.clipboard === undefined) return;
  const { copy = '', copied = '' } = article.dataset;
  for (const heading of article.querySelectorAll<HTMLElement>(':is(h2, h3, h4)[id]')) {
    if (heading.parentElement?.className === 'section-head') continue;
    const row = document.createElement('div');
    row.className = 'section-head';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy-link';
    button.title = copy;
    button.setAttribute('aria-label', `${copy}: ${heading.textContent}`);
    button.innerHTML = drawing;
    button.addEventListener('click', () => {
      const { href } = new URL(`${address}#${heading.id}`, location.href);
      navigator.clipboard.writeText(href).then(
        () => said(copied),
        // Not allowed here: the address bar then shows what to copy.
        () => history.replaceState(history.state, '', `#${heading.id}`),
      );
    });
    heading.replaceWith(row);
    row.append(heading, button);
  }
}

const drawing =
  '<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">' +
  '<path d="M6.7 9.3 9.3 6.7M7 5l1.6-1.6a2.8 2.8 0 0 1 4 4L11 9M9 11l-1.6 1.6a2.8 2.8 0 0 1-4-4L5 7"/></svg>';
