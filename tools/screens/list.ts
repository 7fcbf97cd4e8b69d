import type { Page } from 'playwright-core';

/** A screen to picture: who looks, where, and what they do first. `only` narrows it to some languages. */
export type Screen = {
  name: string;
  /** A part of the example person's name; null is a visitor who is not signed in. */
  as: string | null;
  path: string | ((ids: Ids) => string);
  before?: (page: Page) => Promise<void>;
};
/** Requests of the examples, for paths that name one. */
export type Ids = { worldwide: string; china: string };

const openPane = async (page: Page): Promise<void> => {
  await page.locator('madoguchi-help').getByRole('button').first().click();
};

const askInPane = async (page: Page): Promise<void> => {
  await openPane(page);
  const pane = page.locator('madoguchi-help');
  await pane.locator('#ask').fill('Outlook');
  await page.keyboard.press('Enter');
  await pane.locator('.results').first().waitFor();
};

const policy = '/console/policy/21vianet';

const openDay = async (page: Page): Promise<void> => {
  await page.locator('[data-date="2026-10-01"]').click();
  await page.getByRole('dialog').waitFor();
};

const pasteHolidays = async (page: Page): Promise<void> => {
  const days = [
    { date: '2027-01-01', name: '元旦', isOffDay: true },
    { date: '2027-01-02', name: '元旦', isOffDay: true },
    { date: '2027-02-05', name: '春节', isOffDay: true },
    { date: '2027-02-20', name: '春节', isOffDay: false },
    { date: '2027-10-01', name: '国庆节', isOffDay: true },
  ];
  await page.getByRole('textbox').first().fill(JSON.stringify({ days }));
  await page.waitForTimeout(1_000);
};

/** A week is closed, and what that would change is shown. */
const review = async (page: Page): Promise<void> => {
  await page.locator('[data-date="2026-12-14"]').focus();
  for (let day = 0; day < 4; day++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('h');
  await page.locator('a[href$="/review"]').click();
  await page.locator('form').waitFor();
  await page.waitForTimeout(1_000);
};

const openAbout = async (page: Page): Promise<void> => {
  await page.locator('main section:has(dl) button').first().click();
  await page.getByRole('combobox').click();
  await page.getByRole('combobox').fill('new york');
  await page.getByRole('option').first().waitFor();
};

const openRemoval = async (page: Page): Promise<void> => {
  await page.locator('main section:has(dl) button').last().click();
  await page.getByRole('dialog').getByRole('alert').waitFor();
};

/** Another window changes the calendar while a day is open here. */
const changeElsewhere = async (page: Page): Promise<void> => {
  await page.locator('[data-date="2026-12-21"]').click();
  await page.getByRole('dialog').locator('input[type=radio]').nth(1).check({ force: true });
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.locator('[data-date="2026-12-22"]').focus();
  await other.keyboard.press('h');
  await page.getByRole('dialog').getByRole('alert').waitFor();
  await other.close();
  await page.getByRole('dialog').getByRole('alert').scrollIntoViewIfNeeded();
};

/** Each picture saves a day of its own: what is in force already is refused as unchanged. */
const workingDays = [1, 2, 3, 4, 7, 8, 9, 10, 11, 14, 15, 16, 17, 18, 28, 29, 30].map(String);
const nextWorkingDay = () => `2026-12-${(workingDays.shift() ?? '31').padStart(2, '0')}`;

/** Somebody saves another version while a draft is reviewed here. */
const saveElsewhere = async (page: Page): Promise<void> => {
  await review(page);
  await page.getByRole('textbox').first().fill('2026-12');
  await page.evaluate(async (day) => {
    const at = '/api/console/policy/21vianet';
    const read = await (await fetch(`${at}/calendars/china-business-days`)).json();
    const exceptions = { ...read.document.exceptions, [day]: [] };
    const draft = { calendars: [{ ...read.document, exceptions }] };
    const answer = await fetch(`${at}/save`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify({ base: read.version, draft, comment: day }),
    });
    if (!answer.ok) throw new Error(await answer.text());
  }, nextWorkingDay());
  await page.locator('form button[type=submit]').click();
  await page.getByRole('alert').first().waitFor();
  await page.waitForTimeout(500);
};

const openNewCalendar = async (page: Page): Promise<void> => {
  await page.locator('main header button').first().click();
  await page.getByRole('dialog').waitFor();
};

export const screens: Screen[] = [
  { name: 'public-home', as: null, path: '/' },
  { name: 'public-search', as: null, path: '/search?q=share+a+mailbox' },
  { name: 'public-health', as: null, path: '/health' },
  { name: 'public-search-vague', as: null, path: '/search?q=mail' },
  { name: 'public-article', as: null, path: '/help/mail-does-not-arrive.md' },
  { name: 'public-phone', as: null, path: '/phone?country=JP' },
  { name: 'public-who-does-what', as: null, path: '/who-does-what' },
  { name: 'public-locked-out', as: null, path: '/locked-out' },
  { name: 'api-docs', as: null, path: '/api/docs' },
  { name: 'sign-in', as: null, path: '/sign-in' },
  { name: 'centre-with-pane', as: 'Ada', path: '/centre', before: openPane },
  // docs/pictures/pane.png is this one, in English at 1280 px.
  { name: 'centre-with-answers', as: 'Ada', path: '/centre', before: askInPane },
  { name: 'portal', as: 'Ada', path: '/support' },
  { name: 'portal-elevated', as: '佐藤', path: '/support' },
  { name: 'portal-new', as: 'Ada', path: '/support/new' },
  { name: 'portal-new-partner-first', as: 'Lucía', path: '/support/new' },
  { name: 'portal-new-no-role', as: 'Mia', path: '/support/new' },
  { name: 'portal-new-china', as: '王', path: '/support/new' },
  { name: 'portal-request', as: 'Ada', path: (ids) => `/support/requests/${ids.worldwide}` },
  { name: 'portal-request-china', as: '林', path: (ids) => `/support/requests/${ids.china}` },
  { name: 'portal-help', as: 'Ada', path: '/support/help?q=share+a+mailbox' },
  { name: 'portal-article', as: 'Ada', path: '/support/articles/choose-a-severity.md?q=severity' },
  { name: 'portal-health', as: 'Ada', path: '/support/health' },
  { name: 'portal-phone', as: 'Ada', path: '/support/phone' },
  { name: 'portal-people', as: 'Ada', path: '/support/people' },
  { name: 'portal-profile', as: 'Ada', path: '/support/profile' },
  { name: 'portal-troubleshooters', as: 'Ada', path: '/support/troubleshoot' },
  { name: 'portal-troubleshooter', as: 'Ada', path: '/support/troubleshoot/mail-not-arriving' },
  { name: 'portal-partner', as: 'Sam', path: '/support' },
  { name: 'desk', as: 'Emma', path: '/desk' },
  { name: 'desk-request', as: 'Emma', path: (ids) => `/desk/requests/${ids.worldwide}` },
  { name: 'desk-caller', as: 'Emma', path: '/desk/new' },
  { name: 'desk-search', as: 'Emma', path: '/desk/search?q=mail' },
  { name: 'desk-watch', as: 'Ruth', path: '/desk/watch' },
  { name: 'desk-report', as: 'Ruth', path: '/desk/report' },
  { name: 'desk-health', as: 'Pavel', path: '/desk/health' },
  { name: 'desk-outbox', as: 'Olga', path: '/desk/outbox' },
  { name: 'console', as: 'Olga', path: '/console' },
  { name: 'console-staff', as: 'Olga', path: '/console/staff' },
  { name: 'console-import', as: 'Olga', path: '/console/import' },
  { name: 'console-editions', as: 'Olga', path: '/console/editions' },
  { name: 'console-learning', as: 'Olga', path: '/console/learning' },
  { name: 'drafts', as: 'Emma', path: '/drafts' },
  { name: 'drafts-articles', as: 'Emma', path: '/drafts/articles' },
  {
    name: 'drafts-article',
    as: 'Emma',
    path: '/drafts/article?edition=worldwide&language=en&path=verify-a-domain.md',
  },
  { name: 'policy-calendars', as: 'Olga', path: `${policy}` },
  { name: 'policy-calendar', as: 'Olga', path: `${policy}/calendars/china-business-days?year=2026` },
  { name: 'policy-day', as: 'Olga', path: `${policy}/calendars/china-business-days?year=2026`, before: openDay },
  { name: 'policy-zone', as: 'Olga', path: `${policy}/calendars/china-business-days?year=2026`, before: openAbout },
  {
    name: 'policy-removal',
    as: 'Olga',
    path: `${policy}/calendars/china-business-days?year=2026`,
    before: openRemoval,
  },
  {
    name: 'policy-window',
    as: 'Olga',
    path: `${policy}/calendars/china-business-days?year=2026`,
    before: changeElsewhere,
  },
  {
    name: 'policy-conflict',
    as: 'Olga',
    path: `${policy}/calendars/china-business-days?year=2026`,
    before: saveElsewhere,
  },
  { name: 'policy-new-calendar', as: 'Olga', path: policy, before: openNewCalendar },
  { name: 'policy-commitments', as: 'Olga', path: `${policy}/commitments` },
  { name: 'policy-import', as: 'Olga', path: `${policy}/calendars/china-business-days/import`, before: pasteHolidays },
  { name: 'policy-review', as: 'Olga', path: `${policy}/calendars/china-business-days?year=2026`, before: review },
  { name: 'policy-versions', as: 'Olga', path: `${policy}/versions` },
  { name: 'policy-files', as: 'Olga', path: `${policy}/files` },
];
