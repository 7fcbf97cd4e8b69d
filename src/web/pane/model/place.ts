/** A screen of the pane, and how it was left: back finds the list, the scroll and the focus as they were. */
export type Place = (
  | { at: 'home' }
  /** `product`, `kind`: what the answers are narrowed by. */
  | { at: 'answers'; q: string; product?: string; kind?: string }
  /** `section`: where in it; `text`: the language to read it in, when it is another than the pane's. */
  | { at: 'article'; path: string; q?: string; section?: string | undefined; text?: string }
  | { at: 'contact' }
  | { at: 'sent' }
) & { scroll?: number; focus?: string | undefined };
