import { afterAll, beforeAll, expect, test } from 'vitest';
import { newWorld, type Who, type World } from '../../support/world.ts';
import { openScreens } from '../support/screens.ts';

let world: World;
let operator: Who;
beforeAll(async () => {
  world = await newWorld({ now: '2026-03-04T10:00:00.000Z' });
  operator = await world.staff('operator', ['worldwide'], { language: 'ja' });
});
afterAll(() => world.close());

const file = (lines: string[], encode: (text: string) => Buffer = (text) => Buffer.from(`\uFEFF${text}`)) => ({
  name: '組織.csv',
  mimeType: 'text/csv',
  buffer: encode(['organisation,country,zone,language,person,email,plan,seats', ...lines].join('\r\n')),
});
const find = async (name: string) =>
  (await world.ok(operator, 'GET', `/api/console/organisations?edition=worldwide&q=${encodeURIComponent(name)}`)).items;

test('a file with a fault is shown with line and column, mended on the spot and then taken over, in Japanese', async () => {
  const { page, go, complaints, close } = await openScreens(world, operator, { language: 'ja' });
  await go('/console/import');
  await page
    .locator('input[type=file]')
    .setInputFiles(
      file([
        '白波物産,日本,Asia/Tokyo,ja,森 健,ken@shiranami.example,office-365-e3,20',
        '白波物産,,,,林 咲,saki@shiranami.example,,',
      ]),
    );
  await page.getByRole('button', { name: '確認' }).click();
  await page.getByText('問題が 1 件あるため、まだ取り込めません').waitFor();
  const fault = page.getByRole('table', { name: '問題点' }).getByRole('row').nth(1);
  expect(await fault.innerText()).toMatch(/2\s+country\s+「日本」は国コードではありません/);
  expect(await page.getByRole('button', { name: /取り込む/ }).count()).toBe(0);

  const box = page.locator('textarea');
  await box.fill((await box.inputValue()).replace('日本,', 'JP,'));
  await page.getByRole('button', { name: '確認' }).click();
  await page.getByRole('button', { name: '2 行を取り込む' }).waitFor();
  expect(await find('白波')).toEqual([]);
  await page.getByRole('button', { name: '2 行を取り込む' }).click();
  await page.getByText('取り込みました').waitFor();
  expect(await find('saki@shiranami')).toMatchObject([{ name: '白波物産', country: 'JP', language: 'ja' }]);

  await page.getByRole('button', { name: '確認' }).click();
  await page.getByText('このファイルの内容はすべて登録済みです。').waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test('a file in another encoding is refused before anything is garbled; one in UTF-16 is read', async () => {
  const { page, go, close } = await openScreens(world, operator, { language: 'ja' });
  await go('/console/import');
  const picker = page.locator('input[type=file]');
  // Shift_JIS, as older spreadsheets save it.
  await picker.setInputFiles(
    file(['x,JP,Asia/Tokyo,ja,,,,'], (text) => Buffer.concat([Buffer.from(text), Buffer.from([0x94, 0x92])])),
  );
  await page.getByText('組織.csv は UTF-8 ではありません').waitFor();
  await picker.setInputFiles(
    file(['白鷺商会,JP,Asia/Tokyo,ja,,,,'], (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')),
  );
  await page.getByRole('button', { name: '確認' }).click();
  await page.getByText('組織を新規追加').waitFor();
  await close();
});
