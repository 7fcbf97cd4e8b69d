import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choose, openPortal } from '../portal/portal-page.ts';
import { addDomain, answer, type Troubled, troubledWorld, withDomain } from './troubled-world.ts';

let troubled: Troubled;
beforeAll(async () => {
  troubled = await troubledWorld();
});
afterAll(() => troubled.close());

const mail = '/support/troubleshoot/mail-not-arriving';
const noSpf = 'v=spf1 ip4:198.51.100.7 -all';

describe('an administrator whose mail lands in junk', () => {
  test('finds the missing include, files a request that carries it, and the agent sees what was found', async () => {
    const { world, dns } = troubled;
    const { admin, proof } = await withDomain(troubled, 'harbour.example');
    dns.zone['harbour.example'] = { TXT: [proof, noSpf] };
    const { page, complaints, close } = await openPortal(world, admin, '/support/troubleshoot');
    await page.getByRole('link', { name: 'Mail does not arrive' }).click();
    await page.getByRole('heading', { level: 2, name: 'Which mail is missing?' }).waitFor();
    await page.getByText('Step 1 of at most 5').waitFor();
    await answer(page, 'Mail that we send to others');
    await answer(page, 'It lands in junk at the receiver');
    await page.getByRole('button', { name: 'Look up the records' }).click();
    const found = page.getByRole('region', { name: 'What was found for harbour.example' });
    await found.getByText('does not include spf.protection.outlook.com').waitFor();
    expect(await found.getByText('Wrong', { exact: true }).count()).toBeGreaterThan(0);
    await found.getByText(noSpf, { exact: true }).waitFor();
    await found.getByText('v=spf1 include:spf.protection.outlook.com ip4:198.51.100.7 -all').waitFor();

    // A reload finds everything as it was.
    await page.reload();
    await found.getByText(noSpf, { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { level: 2, name: 'The domain does not say that the service may send' }).waitFor();
    await page.getByRole('button', { name: 'File a service request' }).click();
    await page.getByText('From the troubleshooter: Mail does not arrive').waitFor();
    await page.getByText('3 steps and what was found go along').waitFor();
    expect(await page.getByRole('radio', { name: /^Technical/ }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: /^Use and faults/ }).isChecked()).toBe(true);
    await page.locator('[name=description]').fill('Customers find our offers in junk.');
    for (const words of [
      'No, none of these',
      'A service works, but something in it fails',
      'Several people',
      'No',
      'Little for now',
    ])
      await choose(page, words);
    await page.locator('form button[type=submit]').click();
    await page
      .getByRole('status')
      .getByText(/^Sent\. Your number is/)
      .waitFor();
    await page.getByText('does not include spf.protection.outlook.com').filter({ visible: true }).waitFor();

    const { items } = await world.ok(admin, 'GET', '/api/requests');
    const agent = await world.staff('agent', ['worldwide']);
    await close();
    const desk = await openPortal(world, agent, `/desk/requests/${items[0].id}`);
    const rail = desk.page.getByRole('heading', { name: 'Troubleshooter' }).locator('..').locator('..');
    await rail.getByText('does not include spf.protection.outlook.com').waitFor();
    await rail.getByText(noSpf, { exact: true }).waitFor();
    await rail.getByText('It lands in junk at the receiver').waitFor();
    expect([...complaints, ...desk.complaints]).toEqual([]);
    await desk.close();
  });

  test('goes back by the browser and by the button, and what was answered is still there', async () => {
    const { world } = troubled;
    const { admin } = await withDomain(troubled, 'way-back.example');
    const { page, close } = await openPortal(world, admin, mail);
    await answer(page, 'Mail that others send to us');
    await answer(page, 'One person, or a few');
    await page.getByRole('heading', { level: 2, name: 'Where has this person looked?' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 2, name: 'Who does not get it?' }).waitFor();
    expect(await page.getByRole('radio', { name: 'One person, or a few' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: 'Which mail is missing?' }).waitFor();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { level: 2, name: 'Where has this person looked?' }).waitFor();
    await page.getByRole('button', { name: 'Change: Which mail is missing?' }).click();
    await answer(page, 'Mail that we send to others');
    await page.getByRole('heading', { level: 2, name: 'What happens to the mail that you send?' }).waitFor();
    // Nothing chosen: the question says so and stays.
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('Choose the answer that fits best.').waitFor();
    await close();
  });

  test('goes through it by the keyboard alone, and the focus is on each new question', async () => {
    const { world, dns } = troubled;
    const { admin, proof } = await withDomain(troubled, 'keys.example');
    dns.zone['keys.example'] = { TXT: [proof], MX: [[0, 'mx.elsewhere.example']] };
    const { page, close } = await openPortal(world, admin, mail);
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await page.getByRole('radio').first().focus();
    await press('Space', 'Enter');
    await page.getByRole('heading', { level: 2, name: 'Who does not get it?' }).waitFor();
    await expect.poll(focused).toBe('Who does not get it?');
    await press('Tab', 'Space', 'Tab', 'Enter');
    await page.getByRole('heading', { level: 2, name: 'Where is mail for your domain delivered?' }).waitFor();
    await page.getByRole('button', { name: 'Look up the records' }).waitFor();
    await press('Tab', 'Tab');
    await expect.poll(focused).toBe('Look up the records');
    await press('Enter');
    await page.getByText('goes to mx.elsewhere.example first').waitFor();
    await page.getByRole('button', { name: 'Continue' }).focus();
    await press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Mail for your domain goes elsewhere' }).waitFor();
    await expect.poll(focused).toBe('Mail for your domain goes elsewhere');
    await page.getByRole('button', { name: 'Yes, it is solved' }).focus();
    await press('Enter');
    await page.getByText('Nothing was sent to anybody.').waitFor();
    await close();
  });
});

describe('a domain', () => {
  test('is added, its record is shown and copied, looked for in vain, then proved within the step', async () => {
    const { world, dns } = troubled;
    const org = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
    const admin = await world.person(org, 'worldwide');
    const { page, close } = await openPortal(world, admin, mail);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await answer(page, 'Mail that others send to us');
    await answer(page, 'Everybody in the organisation');
    const name = page.getByRole('textbox', { name: 'Domain' });
    await name.fill('printer.local');
    await page.getByRole('button', { name: 'Add domain' }).click();
    await page.getByText('can be no domain of an organisation').first().waitFor();
    await name.fill('kim@new-bakery.example');
    await page.getByRole('button', { name: 'Add domain' }).click();
    await page.getByText('To be proved').waitFor();
    await page.getByRole('button', { name: 'Copy value: new-bakery.example' }).click();
    await page.getByText('Copied.').waitFor();
    const value = await page.evaluate(() => navigator.clipboard.readText());
    expect(value).toMatch(/^madoguchi-verify=[0-9a-f]{32}$/);
    await page.getByRole('button', { name: /^Look for the record/ }).click();
    await page.getByText('No such record was found at new-bakery.example yet').waitFor();
    dns.zone['new-bakery.example'] = { TXT: [value], MX: [[0, 'new-bakery-example.mail.protection.outlook.com']] };
    await page.getByRole('button', { name: /^Look for the record/ }).click();
    await page.getByRole('button', { name: 'Look up the records' }).click();
    await page.getByText('Mail for new-bakery.example is delivered to the service.').waitFor();
    await page.getByText('In order').waitFor();
    await close();
  });

  test('a name server that does not answer is told, the answers stay, and there is a way on', async () => {
    const { world, dns } = troubled;
    const { admin, proof } = await withDomain(troubled, 'silent.example');
    const { page, close } = await openPortal(world, admin, '/support/troubleshoot/autodiscover');
    await answer(page, 'Yes');
    await answer(page, 'Everybody’s');
    dns.zone['autodiscover.silent.example'] = { silent: true };
    await page.getByRole('button', { name: 'Look up the records' }).click();
    await page.getByText('Asking the name servers.').waitFor();
    await page.getByText('A name server did not answer').waitFor();
    await page.getByText('No answer for autodiscover.silent.example in time.').waitFor();
    expect(await page.getByRole('button', { name: 'Continue' }).count()).toBe(0);
    dns.zone['autodiscover.silent.example'] = { CNAME: 'autodiscover.outlook.com' };
    await page.getByRole('button', { name: 'Look up again' }).click();
    await page.getByText('Programs find the service for silent.example by themselves.').waitFor();
    // Offline: what was found stays, and so do the answers.
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Look up again' }).click();
    await page.getByText('The look-up did not come through').waitFor();
    await page.getByText('Programs find the service for silent.example by themselves.').waitFor();
    await page.getByText('Everybody’s').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { level: 2, name: 'Where does it fail?' }).waitFor();
    expect(proof).not.toBe('');
    await close();
  });
});

describe('who may not have anything looked up', () => {
  test('a user without a role compares by hand, sees the record to set, and is led to the administrators', async () => {
    const { world } = troubled;
    const { org } = await withDomain(troubled, 'users.example');
    const user = await world.person(org, 'worldwide', { roles: [], name: 'Mia Okafor' });
    const { page, close } = await openPortal(world, user, '/support/troubleshoot/autodiscover');
    await answer(page, 'Yes');
    await answer(page, 'Everybody’s');
    await page.getByText('An administrator can have this looked up').waitFor();
    expect(await page.getByRole('button', { name: 'Look up the records' }).count()).toBe(0);
    await page.getByRole('textbox', { name: 'Your domain, to fill it in below' }).fill('users.example');
    await page.getByText('autodiscover.users.example').waitFor();
    await answer(page, 'No, this differs: Where programs find the mailbox (autodiscover)');
    await page.getByRole('heading', { level: 2, name: 'The domain does not lead to the service' }).waitFor();
    await page.getByText('autodiscover.users.example').waitFor();
    expect(await page.getByRole('button', { name: 'File a service request' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Ask an administrator' }).getAttribute('href')).toBe(
      '/support/administrators',
    );
    await close();
  });

  test('in the edition without remote checks nobody is offered one, and why is told', async () => {
    const { world } = troubled;
    const org = await world.organisation({ edition: '21vianet', plans: [{ plan: 'office-365-e3' }] });
    const admin = await world.person(org, '21vianet', { language: 'zh-Hans' });
    await addDomain(world, admin, 'china.example');
    const { page, close } = await openPortal(world, admin, mail, { language: 'zh-Hans' });
    await answer(page, '我们发给其他人的邮件');
    await answer(page, '进入了收件人的垃圾邮件');
    await page.getByText('本服务的运营方不提供自动诊断').waitFor();
    await page.getByText('v=spf1 include:spf.protection.partner.outlook.cn -all').waitFor();
    expect(await page.getByRole('button', { name: '查询记录' }).count()).toBe(0);
    await close();
  });

  test('nobody signed in reads the steps and is offered the way in', async () => {
    const { page, close } = await openPortal(
      troubled.world,
      null,
      '/support/troubleshoot/payment-refused?edition=worldwide',
    );
    await answer(page, 'From the vendor directly');
    await answer(page, 'By card');
    await answer(page, 'Something else, or nothing');
    await answer(page, 'Yes, both');
    await page.getByRole('link', { name: 'Sign in to file a service request' }).waitFor();
    await close();
  });
});
