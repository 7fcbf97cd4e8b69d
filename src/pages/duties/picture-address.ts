/** Where a picture of an edition's folder is served. */
export const editionPicture = (edition: string, picture: string): string => `/pages/editions/${edition}/${picture}`;
