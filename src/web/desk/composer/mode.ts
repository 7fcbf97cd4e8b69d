/** How something is written: to the customer, to the customer with a question, or for support alone. */
export const modes = ['answer', 'ask', 'note'] as const;
export type Mode = (typeof modes)[number];

/** Answer and question share their words; a note has its own, so that nothing internal is sent by a change of mode. */
export const draftKeyOf = (mode: Mode, request: string): string => `${mode === 'note' ? 'note' : 'answer'}.${request}`;
