/** A screen of the pane, and how it was left: back finds the list, the scroll and the focus as they were. */
export type Place = (
  | { at: 'home' }
  | { at: 'answers'; q: string }
  | { at: 'article'; path: string; title: string; q: string | null }
  | { at: 'contact' }
  | { at: 'sent' }
) & { scroll?: number; focus?: string | undefined };
