import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type Who, type World } from '../../support/world.ts';
import { choose, describeProblem, givePassword, openPortal, type Portal } from './portal-page.ts';

let world: World;
beforeAll(async () => {
  // Wednesday 10:00 in Beijing, 03:00 in Berlin.
  world = await newWorld({ now: '2026-03-04T02:00:00.000Z' });
});
afterAll(() => world.close());

const inChina = async (agreements: string[]): Promise<Who> => {
  const org = await world.organisation({
    edition: '21vianet',
    plans: [{ plan: 'office-365-e3' }],
    agreements,
    country: 'CN',
    zone: 'Asia/Shanghai',
  });
  return world.person(org, '21vianet', {
    name: '林晓雯',
    language: 'zh-Hans',
    zone: 'Asia/Shanghai',
    phone: '+86 10 5550 8821',
  });
};
const worldwide = async (agreements: string[] = [], language: 'en' | 'ja' = 'en'): Promise<Who> => {
  const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }], agreements });
  return world.person(org, 'worldwide', { language, phone: '+49 30 5550100' });
};
const send = (portal: Portal) => portal.page.locator('form button[type=submit]').click();
const filedBy = async (who: Who) =>
  (await world.ok(who, 'GET', '/api/requests')).items as { id: string; number: string; severity: { key: string } }[];

const standstillInChinese = {
  description: '全公司无法登录邮箱，网页和客户端都报错 500。',
  topic: '技术',
  category: '使用和故障',
  impact: ['否，都不是', '服务无法访问或完全不能使用', '所有人或整个站点', '没有', '生产、收入或关键日期正在受影响'],
};
const hindranceInEnglish = {
  description: 'The shared calendar shows yesterday.',
  topic: 'Technical',
  category: 'Use and faults',
  impact: [
    'No, none of these',
    'A service works, but something in it fails',
    'Several people',
    'No',
    'Work is slower; working hours are soon enough',
  ],
};

describe('a new service request', () => {
  test('severity A with the advanced agreement: asks for statement and reachable contact, then tells number, due time and the reason', async () => {
    const who = await inChina(['advanced']);
    const portal = await openPortal(world, who, '/support/new', { language: 'zh-Hans' });
    const { page } = portal;
    await describeProblem(page, standstillInChinese);
    await page.getByText('严重级别 A（关键）').first().waitFor();
    await send(portal);
    await page.getByRole('alert').getByText('请说明业务影响').waitFor();
    await page.getByRole('textbox', { name: '业务影响说明' }).fill('全公司 260 人停工，今天 17:00 投标截止。');
    await page.getByText('下方的联系人在问题解决前随时可联系').click();
    await page.locator('input[name="peopleAssigned"]').fill('周航');
    await page.locator('input[name="peopleAssigned.0.phone"]').fill('+86 10 5550 8822');
    await send(portal);

    const [request] = await expect
      .poll(() => filedBy(who))
      .toHaveLength(1)
      .then(() => filedBy(who));
    expect(request?.severity.key).toBe('A');
    const told = page.getByRole('status').filter({ hasText: request?.number ?? '' });
    await told.waitFor();
    // One hour, round the clock, from Wednesday 10:00 in Beijing.
    expect(await told.innerText()).toMatch(/3月4日.*11:00 GMT\+8/);
    expect(page.url()).toContain(`/support/requests/${request?.id}`);
    expect(portal.complaints).toEqual([]);
    await portal.close();
  });

  test('what is missing is told by its question, each leading there', async () => {
    const { page, close } = await openPortal(world, await worldwide(), '/support/new');
    await page.locator('[name=description]').fill('The shared calendar shows yesterday.');
    await choose(page, 'Technical');
    await page.locator('form button[type=submit]').click();
    const told = page.getByRole('alert').getByRole('link');
    await expect.poll(() => told.allInnerTexts()).toContain('Answer “Who is affected?”');
    const words = await told.allInnerTexts();
    expect(new Set(words).size).toBe(words.length);
    await told.filter({ hasText: 'Who is affected?' }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('impact.who');
    await close();
  });

  test('severity A without the agreement is refused with the reason, and B goes', async () => {
    const who = await inChina([]);
    const portal = await openPortal(world, who, '/support/new', { language: 'zh-Hans' });
    const { page } = portal;
    await describeProblem(page, standstillInChinese);
    await page
      .getByText(/严重级别 A.*需要.*高级在线服务协议/)
      .first()
      .waitFor();
    await send(portal);
    await expect.poll(async () => (await filedBy(who))[0]?.severity.key).toBe('B');
    await page
      .getByRole('status')
      .getByText(/已发送/)
      .waitFor();
    await portal.close();
  });

  test('billing is at most severity B, and every severity says why it is not offered', async () => {
    const who = await inChina(['advanced']);
    const portal = await openPortal(world, who, '/support/new', { language: 'zh-Hans' });
    const { page } = portal;
    await describeProblem(page, { ...standstillInChinese, topic: '账单', category: '付款和发票' });
    await page.getByText('严重级别 B（高）').first().waitFor();
    await page.getByText('所有严重级别').click();
    await page.getByText('不可选').waitFor();
    await send(portal);
    await expect.poll(async () => (await filedBy(who))[0]?.severity.key).toBe('B');
    await portal.close();
  });

  test('a customer with elevated support sets the severity itself', async () => {
    const who = await worldwide(['elevated'], 'ja');
    const portal = await openPortal(world, who, '/support/new', { language: 'ja' });
    const { page } = portal;
    await describeProblem(page, {
      description: '共有カレンダーに昨日の予定しか表示されません。',
      topic: 'テクニカル',
      category: '利用と不具合',
      impact: [
        'いいえ、いずれも当てはまりません',
        'サービスは使えるが、一部が正しく動かない',
        '複数の人',
        'ない',
        '業務が滞っているが、営業時間内の対応で間に合う',
      ],
    });
    await page.getByText('ご回答からはこれが該当します').waitFor();
    await choose(page, '重大度 C（中）');
    await send(portal);
    await expect.poll(async () => (await filedBy(who))[0]?.severity.key).toBe('C');
    await portal.close();
  });

  test('a cause that support cannot work on is answered with where to go, and changing the answer goes on', async () => {
    const who = await worldwide();
    const portal = await openPortal(world, who, '/support/new');
    const { page } = portal;
    await describeProblem(page, {
      ...hindranceInEnglish,
      impact: ['Our own network or its way to the internet', ...hindranceInEnglish.impact.slice(1)],
    });
    await page.getByText(/ask the network team/).waitFor();
    await send(portal);
    await page
      .getByRole('alert')
      .getByText(/Support cannot work on this cause/)
      .waitFor();
    expect(await filedBy(who)).toEqual([]);
    await choose(page, 'No, none of these');
    await send(portal);
    await expect.poll(async () => (await filedBy(who)).length).toBe(1);
    await portal.close();
  });

  test('what was typed survives a reload and an ended session, and is sent once', async () => {
    const who = await worldwide();
    const password = await givePassword(world, who);
    const portal = await openPortal(world, who, '/support/new');
    const { page } = portal;
    await describeProblem(page, hindranceInEnglish);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'calendar.txt', mimeType: 'text/plain', buffer: Buffer.from('yesterday') });
    await page.getByRole('button', { name: /Remove calendar.txt/ }).waitFor();
    await page.waitForFunction(() => localStorage.length > 0 && JSON.stringify(localStorage).includes('calendar.txt'));
    await page.reload();
    await expect.poll(() => page.locator('[name=description]').inputValue()).toBe(hindranceInEnglish.description);
    await page.getByRole('button', { name: /Remove calendar.txt/ }).waitFor();
    expect(await page.getByRole('radio', { name: 'Several people' }).isChecked()).toBe(true);

    await page.getByText('Severity B (high)').first().waitFor();
    await page.context().clearCookies();
    await send(portal);
    const again = page.getByRole('alertdialog', { name: 'Sign in again' });
    await again.getByLabel('Password').fill(password);
    await again.getByRole('button', { name: 'Sign in' }).click();
    await expect.poll(async () => (await filedBy(who)).length).toBe(1);
    await page.getByRole('link', { name: /calendar.txt/ }).waitFor();
    // The draft is gone: the next request starts empty.
    await portal.go('/support/new');
    expect(await page.locator('[name=description]').inputValue()).toBe('');
    await portal.close();
  });

  test('a telephone number is checked by the server before it is used', async () => {
    const who = await worldwide();
    const portal = await openPortal(world, who, '/support/new');
    const { page } = portal;
    await describeProblem(page, hindranceInEnglish);
    await page.getByRole('button', { name: 'Change the telephone' }).click();
    const phone = page.getByRole('textbox', { name: 'Telephone' });
    await phone.fill('12');
    await phone.blur();
    await page
      .getByText(/not a possible phone number/)
      .first()
      .waitFor();
    await phone.fill('030 901820');
    await phone.blur();
    await expect.poll(() => phone.inputValue()).toBe('+49 30 901820');
    await portal.close();
  });
});
