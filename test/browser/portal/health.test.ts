import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newWorld, type Who, type World } from '../../support/world.ts';
import { describeProblem, openPortal } from './portal-page.ts';

let world: World;
beforeAll(async () => {
  // Wednesday 11:00 in Berlin.
  world = await newWorld({ now: '2026-03-04T10:00:00.000Z' });
});
afterAll(() => world.close());

const words = (en: string) => ({ en, ja: en, 'zh-Hans': en });
async function withIssue(): Promise<{ who: Who; issue: { id: string; number: string } }> {
  const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
  const who = await world.person(org, 'worldwide', { phone: '+49 30 5550100' });
  const communicator = await world.staff('communicator', ['worldwide']);
  const issue = await world.ok(
    communicator,
    'POST',
    '/api/desk/issues',
    {
      edition: 'worldwide',
      kind: 'incident',
      status: 'service-degradation',
      services: ['exchange-online'],
      title: words('Mail from outside arrives late'),
      impact: words('Mail from outside can arrive up to two hours late.'),
      body: words('A connector is slow. We move mail around it.'),
      startedAt: '2026-03-04T08:00:00.000Z',
    },
    { origin: world.base },
  );
  return { who, issue };
}

describe('service health on the customer’s side', () => {
  test('what is wrong stands first on the first screen, and can be followed there and let go again', async () => {
    const { who, issue } = await withIssue();
    const { page, go, close } = await openPortal(world, who, '/support');
    await page.getByRole('button', { name: `Follow ${issue.number}: Mail from outside arrives late` }).click();
    await page.getByRole('button', { name: new RegExp(`^Stop following ${issue.number}`) }).waitFor();
    await go('/support/health');
    const card = page.getByRole('article').filter({ hasText: issue.number });
    await card.getByText('You follow this: updates come by mail.').waitFor();
    await card.getByText('A connector is slow. We move mail around it.').waitFor();
    await card.getByRole('button', { name: /^Stop following/ }).click();
    await card.getByRole('button', { name: /^Follow/ }).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Exchange Online' }).getByText('Incident').waitFor();
    await close();
  });

  test('words that speak of a known issue bring it up, and a request sent anyway is linked to it', async () => {
    const { who, issue } = await withIssue();
    const { page, close } = await openPortal(world, who, '/support/new');
    await describeProblem(page, {
      description: 'Mail from outside arrives late, in Exchange Online, for everyone.',
      topic: 'Technical',
      category: 'Use and faults',
      impact: [
        'No, none of these',
        'A service works, but something in it fails',
        'Several people',
        'No',
        'Little for now',
      ],
    });
    await page.getByText('Is this yours?').waitFor();
    await page
      .getByRole('button', { name: /^Follow / })
      .first()
      .click();
    await page.getByText('You follow this issue.').waitFor();
    await page.locator('form button[type=submit]').click();
    await page
      .getByRole('status')
      .getByText(/^Sent\. Your number is/)
      .waitFor();
    const linked = page.getByRole('complementary').getByRole('link', { name: new RegExp(issue.number.slice(0, 2)) });
    await linked.waitFor();
    await close();
  });

  test('an issue that is said to be another one is not linked', async () => {
    const { who } = await withIssue();
    const { page, close } = await openPortal(world, who, '/support/new');
    await page.locator('[name=description]').fill('Mail from outside arrives late in Exchange Online.');
    const asked = page.getByText('Is this yours?');
    await asked.waitFor();
    // Each known issue that looks alike is asked about once.
    while (await asked.isVisible()) {
      await page.getByRole('button', { name: 'Mine is something else' }).click();
      await page.waitForTimeout(100);
    }
    await page.reload();
    await page.getByText('What is happening?').waitFor();
    await page.waitForTimeout(1500);
    expect(await asked.count()).toBe(0);
    await close();
  });
});

describe('calling support', () => {
  test('the number of one’s own country comes first, with what is open now in one’s own time', async () => {
    const org = await world.organisation({
      edition: 'worldwide',
      plans: [{ plan: 'office-365-e3' }],
      country: 'AU',
      zone: 'Australia/Sydney',
    });
    const who = await world.person(org, 'worldwide', { zone: 'Australia/Sydney' });
    const { page, close } = await openPortal(world, who, '/support/phone');
    const line = page.getByRole('region', { name: 'Australia' });
    expect(await line.getByRole('link').first().getAttribute('href')).toMatch(/^tel:\+?\d+$/);
    await line.getByRole('listitem').filter({ hasText: 'Technical' }).getByText('Open now').waitFor();
    // It is 21:00 on Wednesday in Sydney.
    await line
      .getByRole('listitem')
      .filter({ hasText: 'Billing' })
      .getByText(/^opens in 1[12] h.*, Thu 09:00 GMT\+11$/)
      .waitFor();
    await page.getByRole('combobox', { name: 'Country or region' }).fill('Japan');
    await page.getByRole('option', { name: 'Japan' }).click();
    await page.getByRole('region', { name: 'Japan' }).first().waitFor();
    expect(page.url()).toContain('country=JP');
    await close();
  });
});
