const before = '/help/';

/** The public page of an article. */
export const addressOf = (path: string): string => before + path.split('/').map(encodeURIComponent).join('/');

/** The article that a link within an article leads to; null when it leads elsewhere. */
export const articleAt = (address: string): string | null =>
  address.startsWith(before) ? decodeURIComponent(address.slice(before.length).replace(/[?#].*/, '')) : null;
