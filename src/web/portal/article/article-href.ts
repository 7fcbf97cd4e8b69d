/** An article read in the portal: the question that led to it and its filters, an edition and a language that are not one's own. */
export type Reading = {
  q?: string | undefined;
  product?: string | undefined;
  kind?: string | undefined;
  edition?: string | undefined;
  text?: string | undefined;
};

/** The address of an article in the portal. `hash`: a section, with its `#`. */
export function articleHref(path: string, reading: Reading, hash = ''): string {
  const said = Object.entries(reading).filter((one): one is [string, string] => one[1] !== undefined && one[1] !== '');
  const query = new URLSearchParams(said).toString();
  return `/support${publicAddress(path).replace('/help/', '/articles/')}${query === '' ? '' : `?${query}`}${hash}`;
}

/** What the address of an article says beside the article. */
export function readReading(search: Record<string, unknown>): Reading {
  const { q, product, kind, edition, text } = search;
  // What looks like a number is one to the router.
  return Object.fromEntries(
    Object.entries({ q, product, kind, edition, text }).flatMap(([name, value]) =>
      value === undefined || value === null || value === '' ? [] : [[name, String(value).slice(0, 500)]],
    ),
  );
}

/** Where everybody can read it, signed in or not. */
export const publicAddress = (path: string): string => `/help/${path.split('/').map(encodeURIComponent).join('/')}`;
