/** What is absent, instead of present and undefined. */
export type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Leaves out the props that are undefined: whoever uses the kit may pass them, the library below tells absent from undefined. */
export const given = <T extends object>(props: T): Given<T> =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as Given<T>;
