export type Person = { name: string; phone: string };

/** Those of whom name and number are known: what is sent. */
export const knownPeople = (people: readonly Person[]): Person[] =>
  people.filter(({ name, phone }) => name.trim() !== '' && phone.trim() !== '');
