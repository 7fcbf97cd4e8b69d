import { stemEnglish } from './stem-english.ts';

const words =
  'a an and are as at be been but by can could did do does for from had has have how i if in into is isn it its me my ' +
  'no not of on or our so than that the their them then there these they this those to was we were what when where ' +
  'which while who why will with would you your im ive dont cant wont doesnt didnt isnt arent wasnt';

/** English words that say nothing about what is asked; read only where a question holds no others. */
export const lightWords: ReadonlySet<string> = new Set(words.split(' ').map(stemEnglish));
