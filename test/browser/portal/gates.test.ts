import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aRequest, newWorld, type World } from '../../support/world.ts';
import { describeProblem, openPortal } from './portal-page.ts';

let world: World;
beforeAll(async () => {
  world = await newWorld({ now: '2026-03-04T10:00:00.000Z' });
});
afterAll(() => world.close());

const hindrance = {
  description: 'The apps cannot be activated on the shop computer.',
  topic: 'Technical',
  category: 'Use and faults',
  impact: ['No, none of these', 'A service works, but something in it fails', 'One person', 'No', 'Little for now'],
};

describe('who may ask, and who is helped otherwise', () => {
  test('a user without a role is told who the administrators are, how to reach them, and where else to go', async () => {
    const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
    const administrator = await world.person(org, 'worldwide', { name: 'Ada Stone', phone: '+49 30 5550100' });
    const user = await world.person(org, 'worldwide', { name: 'Mia Okafor', roles: [] });
    const { page, go, close } = await openPortal(world, user, '/support');
    for (const path of ['/support', '/support/new']) {
      await go(path);
      await page.getByText('Ada Stone').waitFor();
      expect(await page.getByRole('link', { name: administrator.email }).getAttribute('href')).toBe(
        `mailto:${administrator.email}`,
      );
      expect(await page.getByRole('link', { name: '+49 30 5550100' }).getAttribute('href')).toBe('tel:+49305550100');
      await page.getByRole('link', { name: 'Community' }).waitFor();
    }
    expect(await page.getByRole('textbox').count()).toBe(0);
    await go('/support/people');
    await page.getByText(/It needs: manage people and roles/).waitFor();
    await close();
  });

  test('bought through a partner: the partner comes first, and the way on to the vendor files the request', async () => {
    const partner = await world.organisation({ edition: 'worldwide', kind: 'partner', name: 'Northlight' });
    const org = await world.organisation({
      edition: 'worldwide',
      plans: [{ plan: 'microsoft-365-business-standard', partner }],
      delegates: [{ partner, kind: 'admin' }],
    });
    const who = await world.person(org, 'worldwide', { phone: '+49 30 5550100' });
    const { page, close } = await openPortal(world, who, '/support/new');
    await page.getByText('Your partner helps first').waitFor();
    await page.getByRole('link', { name: 'support@partner.example' }).waitFor();
    expect(await page.locator('[name=description]').count()).toBe(0);
    await page.getByRole('button', { name: 'New service request to the vendor' }).click();
    await describeProblem(page, hindrance);
    await page.locator('form button[type=submit]').click();
    await page
      .getByRole('status')
      .getByText(/^Sent\. Your number is/)
      .waitFor();
    await close();
  });

  test('a partner chooses the customer it asks for, and sees the requests of all its customers', async () => {
    const partner = await world.organisation({ edition: 'worldwide', kind: 'partner', name: 'Northlight' });
    const customers = await Promise.all(
      ['Fern Bakery', 'Quarry Stone'].map((name) =>
        world.organisation({
          edition: 'worldwide',
          name,
          plans: [{ plan: 'office-365-e3' }],
          delegates: [{ partner, kind: 'admin' }],
        }),
      ),
    );
    const who = await world.person(partner, 'worldwide', { name: 'Sam Keller', phone: '+49 30 5550100' });
    await world.ok(
      who,
      'POST',
      '/api/requests',
      aRequest({ organisation: customers[0], description: 'Bread labels do not print.' }),
      { origin: world.base },
    );
    const { page, go, close } = await openPortal(world, who, '/support/new');
    await page.getByRole('combobox', { name: 'Customer' }).fill('Quarry');
    await page.getByRole('option', { name: 'Quarry Stone' }).click();
    await describeProblem(page, hindrance);
    await page.locator('form button[type=submit]').click();
    await page
      .getByRole('status')
      .getByText(/^Sent\. Your number is/)
      .waitFor();

    await go('/support');
    await page
      .getByRole('row', { name: /Bread labels/ })
      .getByText('Fern Bakery')
      .waitFor();
    await page
      .getByRole('row', { name: /apps cannot be activated/ })
      .getByText('Quarry Stone')
      .waitFor();
    await page.getByRole('combobox', { name: 'Customer' }).fill('Fern');
    await page.getByRole('option', { name: 'Fern Bakery' }).click();
    await expect.poll(() => page.getByRole('row', { name: /apps cannot be activated/ }).count()).toBe(0);
    expect(page.url()).toContain(`customer=${customers[0]}`);
    await close();
  });

  test('staff who come by are shown the way to the desk, nobody the way in and back', async () => {
    const agent = await world.staff('agent', ['worldwide']);
    const atDesk = await openPortal(world, agent, '/sign-in');
    await atDesk.page.goto(`${world.base}/support`);
    await atDesk.page.getByRole('link', { name: 'Go to the desk' }).waitFor();
    await atDesk.close();
    const outside = await openPortal(world, null, '/sign-in');
    await outside.page.goto(`${world.base}/support/health`);
    const wayIn = outside.page.getByRole('main').getByRole('link', { name: 'Sign in' });
    expect(await wayIn.getAttribute('href')).toBe('/sign-in?next=%2Fsupport%2Fhealth');
    await outside.close();
  });

  test('filters narrow the list, stand in the address, and an empty answer says what to do', async () => {
    const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
    const who = await world.person(org, 'worldwide');
    const { page, go, close } = await openPortal(world, who, '/support');
    await page.getByText('No service requests yet').waitFor();
    await world.ok(who, 'POST', '/api/requests', aRequest(), { origin: world.base });
    await world.ok(
      who,
      'POST',
      '/api/requests',
      aRequest({ topic: 'billing', category: 'understanding-the-bill', description: 'Charged twice.' }),
      { origin: world.base },
    );
    await go('/support?topic=billing');
    await page.getByRole('row', { name: /Charged twice/ }).waitFor();
    expect(await page.getByRole('row', { name: /shared calendar/ }).count()).toBe(0);
    await page.getByRole('searchbox', { name: 'Find by number or words' }).fill('calendar');
    await expect.poll(() => page.url()).toContain('q=calendar');
    await page.getByText('No request matches').waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).first().click();
    await page.getByRole('row', { name: /shared calendar/ }).waitFor();
    await page.getByRole('searchbox', { name: 'Find by number or words' }).fill('qqqq');
    await page.getByText('No request matches').waitFor();
    await close();
  });
});
