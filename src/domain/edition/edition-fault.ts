/** A fault that no single field shows: where it is (the path begins with a field of the edition), and what is wrong. */
export type EditionFault = { path: PropertyKey[]; message: string };
