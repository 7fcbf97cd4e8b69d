/** `entity` with the fields of `changes` that were sent; what was not sent stays as it is. */
export function withChanges<T extends object>(entity: T, changes: { [K in keyof T]?: T[K] | undefined }): T {
  const changed = { ...entity };
  for (const key of Object.keys(changes) as (keyof T)[]) {
    const value = changes[key];
    if (value !== undefined) changed[key] = value;
  }
  return changed;
}
