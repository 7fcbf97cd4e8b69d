import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFeatures } from '../../src/adapters/editions/read-features.ts';
import type { PhoneLine, PhoneWindow } from '../../src/domain/edition/phone-line.ts';
import { editionsDir, factsDir } from './house.ts';

// The facts lie beside the repository. Where they are missing nothing can be compared; in CI they must be there.
const present = existsSync(factsDir);
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const fact = (name: string) => read(join(factsDir, name));
const editions = ['worldwide', '21vianet'];

it.runIf(process.env.CI !== undefined)('in CI the facts are there to compare with', () => {
  expect(present, `expected ${factsDir}`).toBe(true);
});

describe.runIf(present)('no fact of the sources is lost or changed', () => {
  it.each(editions)('telephone rows of %s', (edition) => {
    const rows = fact('phones.json').rows.filter((row: { edition: string }) => row.edition === edition);
    const lines: PhoneLine[] = read(join(editionsDir, edition, 'phones.json')).lines;
    expect(rows.length).toBe(edition === 'worldwide' ? 246 : 1);
    expect(lines.map((line) => rowOf(line, edition))).toEqual(rows.map(withoutCommonSource));
  });

  it.each(editions)('roles of %s', (edition) => {
    const { roles } = fact('roles.json');
    const ours = read(join(editionsDir, edition, 'roles.json')).roles;
    expect(ours.map(roleRowOf)).toEqual(roles.map(roleFacts));
  });

  it.each(editions)('features of %s', (edition) => {
    const rows = fact('features.json').rows.filter((row: { edition: string }) => row.edition === edition);
    expect(rows.length).toBe(edition === 'worldwide' ? 102 : 800);
    expect(
      readFeatures(join(editionsDir, edition)).map(({ plans, ...rest }) => ({ edition, ...rest, available: plans })),
    ).toEqual(rows);
  });

  it('the generated files are what the generator writes today', async () => {
    const { filesFromFacts } = await import('../../tools/import-facts.mjs');
    for (const [path, text] of Object.entries(filesFromFacts(factsDir)))
      expect(readFileSync(join(editionsDir, path), 'utf8') === text, `${path}: run node tools/import-facts.mjs`).toBe(
        true,
      );
  });
});

const pages = 'microsoft-365/admin/support';

const withoutCommonSource = ({ source, ...row }: { source: { path: string }; slug: string }) => {
  expect(source.path).toBe(`${pages}/${row.slug}.md`);
  return row;
};

/** The source's row, rebuilt from ours alone. */
function rowOf(line: PhoneLine, edition: string) {
  const billing = line.windows.filter(({ topics }) => topics.includes('billing'));
  const technical = line.windows.filter(({ topics }) => topics.includes('technical'));
  return {
    iso: line.country,
    iso2: line.iso2,
    slug: line.slug,
    name_en: line.sourceName,
    edition,
    numbers: line.numbers.map(({ number, kind, label, charge, menu, afterDialling }) => ({
      number,
      kind,
      ...given({ label, charge, ivr: menu, after_dialing: afterDialling }),
    })),
    billing_hours: billing.map(hoursOf),
    technical_hours: technical.map(hoursOf),
    reachable_by_phone: line.reachable,
    numbers_confirmed_2022: line.confirmed,
    languages: [...new Set(line.windows.flatMap(({ languages }) => languages))].toSorted(),
    ...(line.notes.length > 0 ? { notes: line.notes.map(({ en }) => en) } : {}),
    ...(line.formerNumbers.length > 0 ? { numbers_2020: line.formerNumbers } : {}),
    ...(line.onlineOnly ? { online_only: true } : {}),
    ...(billing.some((window) => window.closedOnPublicHolidays)
      ? { closed_on_public_holidays: { billing: true } }
      : {}),
  };
}

function hoursOf(window: PhoneWindow) {
  const { languages, languageLabel, zone, zoneLabel, planLabel, severityLabel, channel, raw } = window;
  return {
    ...timesOf(window),
    ...given({
      language: languageLabel,
      lang: languages.length > 1 ? languages : languages[0],
      time_zone: zoneLabel,
      iana: zoneLabel && !zone ? null : zone,
      plan: planLabel,
      only_severity: severityLabel,
      channel,
      raw,
    }),
  };
}

function timesOf(window: PhoneWindow) {
  const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  const name = (day: number) => dayNames[day - 1];
  switch (window.open) {
    case 'always':
      return { always: true };
    case 'span':
      return {
        span: { from: `${name(window.from.day)} ${window.from.time}`, to: `${name(window.to.day)} ${window.to.time}` },
      };
    case 'weekly': {
      const spills = window.to > '24:00';
      return {
        days: window.daysUnstated ? null : window.days.map(name),
        from: window.from,
        to: spills ? `${String(Number(window.to.slice(0, 2)) - 24).padStart(2, '0')}${window.to.slice(2)}` : window.to,
        ...(spills ? { crosses_midnight: true } : {}),
        ...(window.daysUnstated ? { days_unstated: true } : {}),
      };
    }
    case 'calendar':
      throw new Error('a window of the source has hours of its own');
  }
}

const given = (facts: object) => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

/** Columns that concern this product, `article_says` and another desk's two columns apart. */
const columns = {
  manage_service_requests: 'requests.manage',
  view_service_health: 'health.view',
  read_message_center: 'messages.read',
  read_privacy_messages: 'messages.read-private',
  open_admin_center: 'centre.open',
  manage_billing: 'billing.manage',
  read_purchases: 'purchases.read',
  manage_partner_delegation: 'delegation.manage',
};

type Row = Record<string, unknown> & { read_billing: boolean; manage_billing: boolean };
const roleFacts = (row: Row) => ({
  id: row.id,
  name: row.name,
  privileged: row.privileged,
  common: row.common_in_admin_center,
  readsBilling: row.read_billing || row.manage_billing,
  ...Object.fromEntries(Object.keys(columns).map((column) => [column, row[column]])),
});

const roleRowOf = (role: {
  directoryId: string;
  name: { en: string };
  privileged: boolean;
  common: boolean;
  actions: string[];
}) => ({
  id: role.directoryId,
  name: role.name.en,
  privileged: role.privileged,
  common: role.common,
  readsBilling: role.actions.includes('billing.read'),
  ...Object.fromEntries(Object.entries(columns).map(([column, action]) => [column, role.actions.includes(action)])),
});
