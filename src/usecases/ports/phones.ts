/** What is known of telephone numbers of the world. */
export type PhoneBook = {
  /** The international form of a number typed in `country`, or null when there can be no such number. */
  check(typed: string, country: string): { international: string } | null;
};
