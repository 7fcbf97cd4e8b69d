/** Where the focus goes by key; called after the screen that holds it was gone to. */
export const focusList = (): void => soon(() => rowsOf()[0]?.focus());
export const focusSearch = (): void =>
  soon(() => document.querySelector<HTMLInputElement>('[data-desk-search] input')?.focus());

/** The rows of the list on screen, in their order. */
export const rowsOf = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-desk-row]')];

/** After the screen is drawn; it may still be on its way, so a few times. */
function soon(act: () => void, tries = 10): void {
  const before = document.activeElement;
  requestAnimationFrame(() => {
    act();
    if (document.activeElement === before && tries > 0) setTimeout(() => soon(act, tries - 1), 50);
  });
}

export const rowOf = (request: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-desk-row="${request}"]`);
