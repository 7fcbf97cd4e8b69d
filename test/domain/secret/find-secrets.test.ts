import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskText } from '../../../src/domain/learning/mask-question.ts';
import { findSecrets, isLookedThrough } from '../../../src/domain/secret/find-secrets.ts';

const kinds = (...lines: string[]) => findSecrets(lines).map(({ line, kind }) => `${line} ${kind}`);

describe('what a file may hold', () => {
  test.each([
    ['Password: Sommer2026!', 'password'],
    ['  "apiKey": "d41d8cd98f",', 'password'],
    ['<secret>correct horse</secret>', 'password'],
    ['AccountName=shop;AccountKey=q83vEjRW;EndpointSuffix=core.example', 'password'],
    ['client_secret=ab~12cd', 'password'],
    ['パスワード：さくら2026', 'password'],
    ['密码：hunter22', 'password'],
    ['GET https://robot:hunter22@files.example/export', 'password'],
    ['Authorization: Bearer ya29.a0AfH6SMBx', 'token'],
    ['id_token eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.', 'token'],
    ['key AKIAABCDEFGHIJKLMNOP', 'token'],
    ['Cookie: theme=dark-mode; session=9f8a', 'cookie'],
    ['Set-Cookie: sid=8c1fa2; HttpOnly', 'cookie'],
    ['-----BEGIN RSA PRIVATE KEY-----', 'private-key'],
    ['-----BEGIN PRIVATE KEY-----', 'private-key'],
    ['value q83vEjRWeJq83vEjRWeJ90aB', 'random'],
  ])('“%s” is named as %s, with the line', (line, kind) => {
    expect(kinds('2026-05-06T09:20:00.000Z started', '', line)).toEqual([`3 ${kind}`]);
  });

  test.each([
    '2026-05-06T09:20:00.000Z INFO mail from kim@harbour.example to 10.0.0.1 refused: 550 5.7.1',
    'CorrelationId: 0f8fad5b-d9cb-469f-a165-70867728950e',
    'PasswordLastSet : 2026-01-02',
    'password: ********',
    'password=<redacted> token: null secret = [MASKED] pwd: ${DB_PASSWORD}',
    'The password is wrong.',
    '/opt/Exchange2019/Logging/MessageTracking/MSGTRK2026050609-1.LOG',
    'https://support.example/Help/Articles/Mail/does-not-arrive-2026',
    '-----BEGIN CERTIFICATE-----',
    'SELECTOR1-HARBOURSTONE-EXAMPLE 0123456789012345678901234567',
  ])('“%s” alarms nobody', (line) => {
    expect(findSecrets([line])).toEqual([]);
  });

  test('the place is shown with dots where the secret stands, and never the secret', () => {
    const [found] = findSecrets([`${'x '.repeat(60)}Password: Sommer2026! and then some more words`]);
    expect(found?.shows).toMatch(/^….*Password: •••\s?and then so?…$/);
    expect(found?.shows).not.toContain('Sommer');
  });

  test('twenty are named at most, and a line of a megabyte is read to its end', () => {
    expect(findSecrets(Array.from({ length: 50 }, (_, n) => `password: hunter${n}a`))).toHaveLength(20);
    const long = `${'a-/b '.repeat(200_000)} Password: Sommer2026!`;
    expect(findSecrets([long])).toMatchObject([{ line: 1, kind: 'password' }]);
  });

  test('whatever stands in a file, it is read without an error', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 400 }), { maxLength: 5 }), (lines) => {
        for (const { line, shows } of findSecrets(lines)) {
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(shows).toContain('•••');
        }
      }),
    );
  });

  test('small texts are looked through, and nothing else', () => {
    for (const name of ['a.txt', 'B.LOG', 'c.csv', 'd.json', 'e.xml'])
      expect(isLookedThrough(name, 1_048_576)).toBe(true);
    expect(isLookedThrough('a.txt', 1_048_577)).toBe(false);
    for (const name of ['a.zip', 'text', 'a.txt.png']) expect(isLookedThrough(name, 10)).toBe(false);
  });

  test('what is known by its form is masked in typed words by the same rules', () => {
    expect(maskText('Authorization: Bearer ya29.a0AfH6SMBx', [])).toBe('Authorization: Bearer [secret]');
    expect(maskText('see https://robot:hunter22@files.example/export', [])).not.toContain('hunter22');
    expect(maskText('Cookie: session=9f8a77', [])).toBe('Cookie: [secret]');
  });
});
