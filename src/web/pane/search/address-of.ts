/** The public page of an article. */
export const addressOf = (path: string): string => `/help/${path.split('/').map(encodeURIComponent).join('/')}`;

/** The article that a link within an article leads to, by its present or its former address; null when it leads elsewhere. */
export function articleAt(address: string): string | null {
  const path = /^\/(?:help|articles)\/([^?#]+)/.exec(address)?.[1];
  return path ? decodeURIComponent(path) : null;
}
