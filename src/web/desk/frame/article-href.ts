/** The public page of an article, with the parts of an edition. */
export const articleHref = (path: string, edition: string): string =>
  `/help/${path.split('/').map(encodeURIComponent).join('/')}?edition=${encodeURIComponent(edition)}`;
