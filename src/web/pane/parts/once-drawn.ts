/** A `ref` that acts when its element first stands on screen, and not at each drawing. */
export const onceDrawn =
  (act: (element: HTMLElement) => void) =>
  (element: HTMLElement | null): void => {
    if (!element || element.dataset['drawn']) return;
    element.dataset['drawn'] = 'yes';
    act(element);
  };
