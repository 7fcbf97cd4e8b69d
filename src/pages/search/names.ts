import type { Edition } from '../../domain/edition/edition.ts';
import type { Language } from '../../domain/language/language.ts';
import type { Say } from '../../usecases/ports.ts';

/** A product as people call it: the edition's service of that key, else `exchange-online` as `Exchange Online`. */
export function productName(product: string, edition: Edition, language: Language): string {
  const service = edition.services.find(({ key }) => key === product);
  if (service !== undefined) return service.name[language];
  return /^[a-z0-9]+([-_][a-z0-9]+)*$/.test(product)
    ? product.replace(/(^|[-_])([a-z0-9])/g, (_, gap: string, first: string) => `${gap && ' '}${first.toUpperCase()}`)
    : product;
}

const known = [
  'article',
  'how-to',
  'problem',
  'explanation',
  'troubleshooter',
  'video',
  'training',
  'community',
] as const;

/** A kind of self-help in words; one that the product does not know as it was written. */
export const kindName = (kind: string, say: Say): string => {
  const one = known.find((each) => each === kind);
  return one === undefined ? kind : say(`pages:related.${one}`);
};
