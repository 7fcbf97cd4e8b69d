const before = '/help/';

/** The public page of an article, as links within articles and the help pane write it. */
export const articleAddress = (path: string): string => before + path.split('/').map(encodeURIComponent).join('/');

/** The article that an address means; null when it is no address of one. */
export function articleAt(address: string): string | null {
  try {
    return address.startsWith(before) ? decodeURIComponent(address.slice(before.length)) : null;
  } catch {
    return null;
  }
}
