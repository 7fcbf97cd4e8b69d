/** What the list is narrowed to: it stands in the address, so that back, reload and a shared link keep it. */
export type Filters = {
  state: 'open' | 'done' | 'all';
  severity?: string;
  topic?: string;
  q?: string;
  customer?: string;
};

/** Reads the address; what it does not understand is left out. */
export function filtersOf(search: Record<string, unknown>): Filters {
  const text = (name: string) =>
    typeof search[name] === 'string' && search[name] !== '' ? { [name]: search[name] } : {};
  const state = search['state'] === 'open' || search['state'] === 'done' ? search['state'] : 'all';
  return { state, ...text('severity'), ...text('topic'), ...text('q'), ...text('customer') };
}

export const isNarrowed = ({ state, ...rest }: Filters): boolean => state !== 'all' || Object.keys(rest).length > 0;
