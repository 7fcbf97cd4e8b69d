const vowel = /[aeiouy]/;
const regionStart = /[aeiouy][^aeiouy]/;
const shortEnd = /[^aeiouy][aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$/;

const step2 = pairs(
  'ational ate,tional tion,ization ize,fulness ful,ousness ous,iveness ive,biliti ble,ousli ous,entli ent,ation ate,' +
    'alism al,aliti al,iviti ive,fulli ful,lessli less,enci ence,anci ance,abli able,izer ize,ator ate,alli al,bli ble',
);
const step3 = pairs('ational ate,tional tion,alize al,icate ic,iciti ic,ical ic,ness ,ful ');
const step4 = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize al er ic'.split(' ');

/**
 * The stem that the forms of an English word share (`forwarding`, `forwarded`, `forwards` → `forward`), after the
 * Porter2 algorithm. Other words, and words with digits, stay as they are. `word` is in lower case.
 */
export function stemEnglish(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  // A y that begins a word or follows a vowel is a consonant: it is held as Y until the end.
  let stem = word.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y');
  const r1 = /^(gener|commun|arsen)/.exec(stem)?.[0].length ?? afterRegion(stem, 0);
  const r2 = afterRegion(stem, r1);
  stem = withoutPlural(stem);
  stem = withoutEdOrIng(stem, r1);
  if (stem.length > 2 && /[^aeiouy][yY]$/.test(stem)) stem = `${stem.slice(0, -1)}i`;
  stem = replaceEnding(stem, step2, r1);
  if (/[cdeghkmnrt]li$/.test(stem) && stem.length - 2 >= r1) stem = stem.slice(0, -2);
  stem = replaceEnding(stem, step3, r1);
  if (stem.endsWith('ative') && stem.length - 5 >= r2) stem = stem.slice(0, -5);
  stem = withoutEnding(stem, r2);
  return withoutFinalE(stem, r1, r2).toLowerCase();
}

function afterRegion(text: string, from: number): number {
  const found = regionStart.exec(text.slice(from));
  return found === null ? text.length : from + found.index + 2;
}

function withoutPlural(stem: string): string {
  if (stem.endsWith('sses')) return stem.slice(0, -2);
  if (/ie[ds]$/.test(stem)) return stem.slice(0, stem.length > 4 ? -2 : -1);
  if (/(us|ss)$/.test(stem) || !stem.endsWith('s')) return stem;
  return vowel.test(stem.slice(0, -2)) ? stem.slice(0, -1) : stem;
}

function withoutEdOrIng(stem: string, r1: number): string {
  const eed = /(eedly|eed)$/.exec(stem);
  if (eed !== null) return eed.index >= r1 ? `${stem.slice(0, eed.index)}ee` : stem;
  const ending = /(ingly|edly|ing|ed)$/.exec(stem);
  if (ending === null || !vowel.test(stem.slice(0, ending.index))) return stem;
  const rest = stem.slice(0, ending.index);
  if (/(at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(rest)) return rest.slice(0, -1);
  return rest.length <= r1 && shortEnd.test(rest) ? `${rest}e` : rest;
}

function replaceEnding(stem: string, endings: [from: string, to: string][], region: number): string {
  const found = endings.find(([from]) => stem.endsWith(from));
  if (found === undefined || stem.length - found[0].length < region) return stem;
  return stem.slice(0, -found[0].length) + found[1];
}

function withoutEnding(stem: string, r2: number): string {
  const found = step4.find((ending) => stem.endsWith(ending));
  if (found !== undefined) return stem.length - found.length >= r2 ? stem.slice(0, -found.length) : stem;
  return /[st]ion$/.test(stem) && stem.length - 3 >= r2 ? stem.slice(0, -3) : stem;
}

function withoutFinalE(stem: string, r1: number, r2: number): string {
  if (stem.endsWith('e')) {
    const rest = stem.slice(0, -1);
    return rest.length >= r2 || (rest.length >= r1 && !shortEnd.test(rest)) ? rest : stem;
  }
  return stem.endsWith('ll') && stem.length - 1 >= r2 ? stem.slice(0, -1) : stem;
}

function pairs(list: string): [string, string][] {
  return list.split(',').map((pair) => pair.split(' ') as [string, string]);
}
