/** What the organisation card is asked with: written once, because the answer is kept under it. */
export const cardInput = (id: string): { params: { id: string }; query: Record<string, never> } => ({
  params: { id },
  query: {},
});

/** Each reading is put on the organisation's record, so it is not repeated without need. */
export const cardFreshMs = 300_000;
