/** Where the focus goes by key; called after the screen that holds it was gone to. */
export const focusList = (): void => soon(() => rowsOf()[0]);
export const focusSearch = (): void =>
  soon(() => document.querySelector<HTMLElement>('[data-desk-search] input') ?? undefined);

/** The rows of the list on screen, in their order. */
export const rowsOf = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-desk-row]')];

export const rowOf = (request: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-desk-row="${request}"]`);

/** Once it is drawn; it may still be on its way, so a few times. */
function soon(find: () => HTMLElement | undefined, tries = 10): void {
  requestAnimationFrame(() => {
    const found = find();
    if (found) found.focus();
    else if (tries > 0) setTimeout(() => soon(find, tries - 1), 50);
  });
}
