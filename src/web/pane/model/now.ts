/** The one place of the pane that reads the time, in milliseconds since 1970. */
export const now = (): number => Date.now();
