import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';
import type { PhoneBook } from '../../usecases/ports/phones.ts';

/** Telephone numbers by the library's table of the world's numbering plans. */
export const phoneBook: PhoneBook = {
  check(typed, country) {
    const found = parsePhoneNumberFromString(
      typed.normalize('NFKC'),
      isSupportedCountry(country) ? (country as CountryCode) : undefined,
    );
    return found?.isValid() === true ? { international: found.formatInternational() } : null;
  },
};
