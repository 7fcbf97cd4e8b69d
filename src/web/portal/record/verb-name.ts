import { hasWord, useWords } from '../../kit/words/words.ts';

/** What was done, in words; a verb that the words do not know yet stands as it is. */
export function useVerbName(): (verb: string) => string {
  const { t } = useWords();
  return (verb) => {
    const key = `portal:record.verb.${verb.replaceAll('.', '-')}`;
    return hasWord(key) ? t(key) : verb;
  };
}
