import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { routes } from '../../src/contract/routes.ts';
import { aRequest, newWorld, type Who, type World } from '../support/world.ts';

const kinds = [
  'nobody',
  'administrator',
  'without-action',
  'user',
  'foreign',
  'partner',
  'partner-without',
  'agent',
  'agent-elsewhere',
  'supervisor',
  'communicator',
  'operator',
] as const;
type Kind = (typeof kinds)[number];

// Each route × twelve kinds of person, in the order above. `.` gets through the door (whatever the verb then says),
// 1 = 401 sign in, 3 = 403 not for you, 4 = 404 as if it were not there.
const matrix: Record<string, string> = {
  signInOptions: '............',
  acceptInvitation: '............',
  consoleFacts: '13333333333.',
  listOrganisations: '13333333333.',
  readOrganisation: '13333333333.',
  makeOrganisation: '13333333333.',
  changeOrganisation: '13333333333.',
  addPerson: '13333333333.',
  changePerson: '13333333333.',
  addContact: '13333333333.',
  removeContact: '133333333334',
  addSubscription: '13333333333.',
  changeSubscription: '133333333334',
  addAgreement: '13333333333.',
  changeAgreement: '133333333334',
  setPartner: '13333333333.',
  importOrganisations: '13333333333.',
  policyNotices: '13333333333.',
  readPolicy: '13333333333.',
  listPolicyVersions: '13333333333.',
  readPolicyCalendar: '13333333333.',
  glanceAtCalendar: '13333333333.',
  readCommitments: '13333333333.',
  sayAllowance: '13333333333.',
  checkPolicy: '13333333333.',
  importCalendar: '13333333333.',
  previewPolicy: '13333333333.',
  savePolicy: '13333333333.',
  followReplan: '13333333333.',
  exportEdition: '13333333333.',
  listStaff: '13333333333.',
  addStaff: '13333333333.',
  changeStaff: '13333333333.',
  listDesk: '1333333.4.33',
  countDesk: '1333333.4.33',
  watchDesk: '1333333.4.33',
  readAttainment: '1333333.4.33',
  exportAttainment: '1333333.4.33',
  readDeskEdition: '1333333.4.33',
  findRequests: '1333333.4.33',
  takeRequest: '1333333.4.33',
  handOverRequest: '1333333.4.33',
  answerRequest: '1333333.4.33',
  writeNote: '1333333.4.33',
  setSeverity: '1333333.4.33',
  resolveRequest: '1333333.4.33',
  logCall: '1333333.4.33',
  linkServiceIssue: '1333333.4.33',
  pressCustomer: '1333333.4.33',
  changeTopic: '1333333.4.33',
  markDuplicate: '1333333.4.33',
  lookAtRequest: '1333333.4.33',
  listColleagues: '1333333.4.33',
  findOrganisations: '1333333.4.3.',
  readOrganisationCard: '1333333.4.33',
  openRequestForCaller: '1333333.4.33',
  listOutbox: '13333333333.',
  replayOutbox: '133333333334',
  followLive: '1...........',
  invitePerson: '13333333333.',
  exportOrganisations: '13333333333.',
  inviteStaff: '13333333333.',
  readEdition: '13333333333.',
  readQuestions: '13333333333.',
  readArticleFigures: '13333333333.',
  readTopicFigures: '13333333333.',
  exportLearning: '13333333333.',
  listPins: '13333333333.',
  setPin: '13333333333.',
  removePin: '133333333334',
  listDrafts: '1333333.4.3.',
  startDraft: '1333333.4.3.',
  startDraftFromRequest: '1333333.4.33',
  readDraft: '1333333.4.3.',
  saveDraft: '1333333.4.3.',
  submitDraft: '1333333.4.3.',
  sendBackDraft: '1333333.4.3.',
  approveDraft: '133333333.3.',
  discardDraft: '1333333.4.3.',
  previewArticle: '1333333.4.3.',
  listArticles: '1333333.4.3.',
  readArticleSource: '1333333.4.3.',
  readArticleVersion: '133333344434',
  withdrawArticle: '133333333.3.',
  listExamplePeople: '444444444444',
  signInAsExample: '444444444444',
  readHealth: '....4.4.....',
  followIssue: '1.33...33333',
  listIssues: '1333333.4..3',
  postIssue: '1333333333.3',
  updateIssue: '1333333333.3',
  searchHelp: '............',
  suggestHelp: '............',
  drawAnswers: '............',
  readArticle: '............',
  drawArticle: '............',
  judgeArticle: '............',
  readIntake: '1...4.433333',
  proposeSeverity: '1.334.433333',
  checkPhone: '1...........',
  readMe: '............',
  saveProfile: '1...........',
  listTokens: '1...........',
  makeToken: '1...........',
  makePaneToken: '1...........',
  revokeToken: '144444444444',
  listAdministrators: '1......33333',
  listPeople: '1.33...33333',
  giveRoles: '1.3344433333',
  listReads: '1.33...33333',
  readPhoneLines: '............',
  listTroubleshooters: '............',
  readTroubleshooter: '............',
  listRelated: '............',
  listDomains: '1.334.433333',
  addDomain: '1.334.433333',
  proveDomain: '1.334.433333',
  checkDomain: '1.334.433333',
  // The administrator, who comes first, has removed it.
  removeDomain: '1.3344433333',
  openRequest: '1.334.433333',
  listRequests: '1.334.433333',
  explainClocks: '1.334.4.4.33',
  readRequest: '1.334.4.4.33',
  sendMessage: '1.334.433333',
  changeOwnSeverity: '1.334.433333',
  closeRequest: '1.334.433333',
  reopenRequest: '1.334.433333',
  rateRequest: '1.334.433333',
  objectToSilence: '1.334.433333',
  uploadAttachment: '1.334.4.4.33',
  downloadAttachment: '1.334.4.4.33',
};

let world: World;
const people = {} as Record<Kind, Who | null>;
let org: string, request: string, issue: string, member: string, attachment: string, contact: string, draft: string;
let domain: string;

beforeAll(async () => {
  world = await newWorld({ now: '2026-05-06T09:00:00.000Z', env: { DNS_SERVERS: '127.0.0.1:9' } });
  const partner = await world.organisation({ edition: 'worldwide', kind: 'partner', name: 'Partner' });
  const stranger = await world.organisation({ edition: 'worldwide', kind: 'partner', name: 'Other partner' });
  org = await world.organisation({
    edition: 'worldwide',
    plans: [{ plan: 'office-365-e3' }],
    delegates: [{ partner, kind: 'admin' }],
  });
  const other = await world.organisation({ edition: 'worldwide', plans: [{ plan: 'office-365-e3' }] });
  Object.assign(people, {
    nobody: null,
    administrator: await world.person(org, 'worldwide'),
    'without-action': await world.person(org, 'worldwide', { roles: ['reports-reader'] }),
    user: await world.person(org, 'worldwide', { roles: [] }),
    foreign: await world.person(other, 'worldwide'),
    partner: await world.person(partner, 'worldwide'),
    'partner-without': await world.person(stranger, 'worldwide'),
    agent: await world.staff('agent', ['worldwide']),
    'agent-elsewhere': await world.staff('agent', ['21vianet']),
    supervisor: await world.staff('supervisor', ['worldwide']),
    communicator: await world.staff('communicator', ['worldwide']),
    operator: await world.staff('operator', ['worldwide', '21vianet']),
  });
  const administrator = people.administrator as Who;
  member = people.user?.id ?? '';
  const file = await world.ok(
    administrator,
    'POST',
    '/api/attachments?name=log.txt',
    new TextEncoder().encode('one line'),
  );
  attachment = file.id;
  request = (await world.ok(administrator, 'POST', '/api/requests', aRequest({ attachments: [attachment] }))).id;
  const words = { en: 'Mail is late' };
  issue = (
    await world.ok(people.communicator, 'POST', '/api/desk/issues', {
      edition: 'worldwide',
      kind: 'advisory',
      status: 'investigating',
      services: ['exchange-online'],
      title: words,
      impact: words,
      body: words,
      startedAt: '2026-05-06T08:00:00.000Z',
    })
  ).id;
  draft = (
    await world.ok(people.agent, 'POST', '/api/drafts', { edition: 'worldwide', language: 'en', from: 'nothing' })
  ).id;
  contact = world.services.newId(world.services.clock());
  domain = (await world.ok(administrator, 'POST', '/api/organisation/domains', { name: 'own.example' })).id;
});
afterAll(() => world.close());

describe('who gets through which door', () => {
  test('every route of the contract stands in the matrix, and the matrix names no other', () => {
    expect(Object.keys(matrix).toSorted()).toEqual(routes.map((route) => route.name).toSorted());
  });

  test.each(routes.map((route) => [route.name, route] as const))('%s', async (name, route) => {
    const expected = matrix[name] ?? '';
    expect(expected).toHaveLength(kinds.length);
    const answered: string[] = [];
    for (const kind of kinds) answered.push(letter(await knock(kind, route.method, ...inputOf(name))));
    expect(table(answered)).toEqual(table([...expected]));
  });
});

const letter = (status: number): string => (status === 401 ? '1' : status === 403 ? '3' : status === 404 ? '4' : '.');
const table = (letters: readonly string[]) => Object.fromEntries(kinds.map((kind, index) => [kind, letters[index]]));

async function knock(kind: Kind, method: string, path: string, body?: unknown): Promise<number> {
  if (path.startsWith('/api/live')) {
    const stop = new AbortController();
    const response = await fetch(world.base + path, {
      headers: people[kind] === null ? {} : { cookie: people[kind]?.cookie ?? '' },
      signal: stop.signal,
    });
    stop.abort();
    return response.status;
  }
  return (await world.call(people[kind], method, path, body)).status;
}

/** A well-formed call of each route on this world's things: only the door can refuse it. */
function inputOf(name: string): [string, unknown?] {
  const on = `/api/desk/requests/${request}`;
  const mine = `/api/requests/${request}`;
  const at = `/api/console/organisations/${org}`;
  const body = 'Words';
  const words = { en: 'Words' };
  const period = 'edition=worldwide&from=2026-05-01&to=2026-05-31';
  const place = { edition: 'worldwide', language: 'en', path: 'verify-a-domain.md' };
  const person = { name: 'New Person', email: 'new@example.test', phone: null, roles: [], language: 'en', zone: 'UTC' };
  const inputs: Record<string, [string, unknown?]> = {
    signInOptions: ['/api/sign-in/options'],
    acceptInvitation: ['/api/sign-in/invitation', { token: 'wrong', password: 'long enough words' }],
    consoleFacts: ['/api/console/facts'],
    listOrganisations: ['/api/console/organisations?edition=worldwide'],
    readOrganisation: [at],
    makeOrganisation: [
      '/api/console/organisations',
      {
        edition: 'worldwide',
        kind: 'customer',
        name: 'N',
        country: 'DE',
        zone: 'UTC',
        language: 'en',
        phone: null,
        email: null,
        website: null,
      },
    ],
    changeOrganisation: [at, { name: 'Renamed' }],
    addPerson: [`${at}/people`, person],
    changePerson: [`${at}/people/${member}`, { name: 'Renamed' }],
    addContact: [`${at}/contacts`, { personId: member, kind: 'email', value: 'x@example.test' }],
    removeContact: [`${at}/contacts/${contact}`],
    addSubscription: [
      `${at}/subscriptions`,
      { plan: 'office-365-e1', seats: 1, standing: 'paid', partnerOrgId: null, startedOn: '2026-01-01', endsOn: null },
    ],
    changeSubscription: [`${at}/subscriptions/${contact}`, { seats: 2 }],
    addAgreement: [`${at}/agreements`, { kind: 'elevated', startedOn: '2030-01-01', endsOn: null }],
    changeAgreement: [`${at}/agreements/${contact}`, { endsOn: '2031-01-01' }],
    setPartner: [`${at}/partners/${people.partner?.orgId}`, { kind: 'admin' }],
    importOrganisations: ['/api/console/import', { edition: 'worldwide', csv: 'organisation\n' }],
    invitePerson: [`${at}/people/${member}/invitation`, {}],
    inviteStaff: [`/api/console/staff/${people.agent?.id}/invitation`, {}],
    exportOrganisations: ['/api/console/export?edition=worldwide'],
    readEdition: ['/api/console/editions/worldwide'],
    policyNotices: ['/api/console/policy'],
    readPolicy: ['/api/console/policy/worldwide'],
    listPolicyVersions: ['/api/console/policy/worldwide/versions'],
    readPolicyCalendar: ['/api/console/policy/worldwide/calendars/business-hours'],
    glanceAtCalendar: ['/api/console/policy/worldwide/glance', { calendar: {}, year: 2026 }],
    readCommitments: ['/api/console/policy/worldwide/commitments'],
    sayAllowance: ['/api/console/policy/worldwide/reads', { allowance: { unit: 'minutes', amount: 60 } }],
    checkPolicy: ['/api/console/policy/worldwide/check', { draft: {} }],
    importCalendar: [
      '/api/console/policy/worldwide/calendars/business-hours/import',
      { format: 'ics', text: 'BEGIN:VCALENDAR\nEND:VCALENDAR\n' },
    ],
    previewPolicy: ['/api/console/policy/worldwide/preview', { draft: {} }],
    savePolicy: ['/api/console/policy/worldwide/save', { base: 1, draft: {}, comment: 'because' }],
    followReplan: ['/api/console/policy/worldwide/replan'],
    exportEdition: ['/api/console/policy/worldwide/export'],
    listStaff: ['/api/console/staff'],
    addStaff: [
      '/api/console/staff',
      { name: 'S', email: 's@example.test', kind: 'agent', editions: ['worldwide'], language: 'en', zone: 'UTC' },
    ],
    changeStaff: [`/api/console/staff/${people.agent?.id}`, { name: 'agent Rao' }],
    listDesk: ['/api/desk/requests?edition=worldwide'],
    countDesk: ['/api/desk/counts?edition=worldwide'],
    watchDesk: ['/api/desk/watch?edition=worldwide'],
    readAttainment: ['/api/desk/attainment?edition=worldwide&from=2026-05-01&to=2026-05-31'],
    exportAttainment: ['/api/desk/attainment.csv?edition=worldwide&from=2026-05-01&to=2026-05-31'],
    readDeskEdition: ['/api/desk/editions/worldwide'],
    findRequests: ['/api/desk/search?edition=worldwide&q=calendar'],
    takeRequest: [`${on}/take`, {}],
    handOverRequest: [`${on}/hand-over`, { to: null, note: body }],
    answerRequest: [`${on}/answers`, { body }],
    writeNote: [`${on}/notes`, { body }],
    setSeverity: [`${on}/severity`, { severity: 'B', because: 'confirmed' }],
    resolveRequest: [`${on}/resolve`, { body }],
    logCall: [`${on}/calls`, { reached: false }],
    linkServiceIssue: [`${on}/service-issue`, { issue: null }],
    pressCustomer: [`${on}/silence`, { step: 'remind' }],
    changeTopic: [`${on}/topic`, { topic: 'technical', category: 'use', reason: body }],
    markDuplicate: [`${on}/duplicate-of`, { number: 'W1' }],
    lookAtRequest: [`${on}/presence`, { doing: 'reading' }],
    listColleagues: ['/api/desk/colleagues?edition=worldwide'],
    findOrganisations: ['/api/desk/organisations?edition=worldwide&q=a'],
    readOrganisationCard: [`/api/desk/organisations/${org}`],
    openRequestForCaller: [
      '/api/desk/requests',
      {
        organisation: org,
        person: people.administrator?.id,
        topic: 'technical',
        category: 'use',
        title: 'T',
        description: body,
        severity: 'B',
        phone: '+49 30 1234567',
        language: 'en',
        answeredAt: '2026-05-06T08:59:00.000Z',
      },
    ],
    listOutbox: ['/api/desk/outbox?edition=worldwide'],
    replayOutbox: ['/api/desk/outbox/1/replay', {}],
    followLive: ['/api/live'],
    readQuestions: [`/api/console/learning/questions?${period}`],
    readArticleFigures: [`/api/console/learning/articles?${period}`],
    readTopicFigures: [`/api/console/learning/topics?${period}`],
    exportLearning: [`/api/console/learning.csv?${period}&what=topics`],
    listPins: ['/api/console/pins?edition=worldwide'],
    setPin: ['/api/console/pins', { ...place, question: 'domain' }],
    removePin: ['/api/console/pins?edition=worldwide&language=en&folded=nothing'],
    listDrafts: ['/api/drafts?edition=worldwide'],
    startDraft: ['/api/drafts', { ...place, from: 'nothing' }],
    startDraftFromRequest: [`${on}/article-draft`, {}],
    readDraft: [`/api/drafts/${draft}`],
    saveDraft: [`/api/drafts/${draft}`, { path: 'a.md', source: body, version: 0 }],
    submitDraft: [`/api/drafts/${draft}/review`, { version: 0 }],
    sendBackDraft: [`/api/drafts/${draft}/send-back`, { version: 0 }],
    approveDraft: [`/api/drafts/${draft}/approval`, { version: 0 }],
    discardDraft: [`/api/drafts/${draft}/discard`, { version: 0 }],
    previewArticle: ['/api/articles/preview', { ...place, source: body }],
    listArticles: ['/api/articles?edition=worldwide&language=en'],
    readArticleSource: ['/api/articles/source?edition=worldwide&language=en&path=verify-a-domain.md'],
    readArticleVersion: ['/api/articles/version?edition=worldwide&language=en&path=verify-a-domain.md&n=1'],
    withdrawArticle: ['/api/articles/withdraw', place],
    listExamplePeople: ['/api/example/people'],
    signInAsExample: ['/api/example/sign-in', { person: member }],
    readHealth: [`/api/health?organisation=${org}`],
    followIssue: [`/api/health/issues/${issue}/follow`, { follow: false }],
    listIssues: ['/api/desk/issues?edition=worldwide'],
    postIssue: [
      '/api/desk/issues',
      {
        edition: 'worldwide',
        kind: 'advisory',
        status: 'investigating',
        services: ['teams'],
        title: words,
        impact: words,
        body: words,
        startedAt: '2026-05-06T08:00:00.000Z',
      },
    ],
    updateIssue: [`/api/desk/issues/${issue}/updates`, { status: 'investigating', body: words }],
    searchHelp: ['/api/help/search?q=mail'],
    suggestHelp: ['/api/help/suggest?q=mail'],
    drawAnswers: ['/api/help/answers?q=mail'],
    readArticle: ['/api/help/article?path=choose-a-severity&edition=worldwide'],
    drawArticle: ['/api/help/article/drawn?path=choose-a-severity&edition=worldwide'],
    judgeArticle: ['/api/help/article/feedback', { path: 'getting-support', lang: 'en', helped: true }],
    readIntake: [`/api/intake?organisation=${org}`],
    proposeSeverity: ['/api/intake/proposal', { organisation: org, topic: 'technical', impact: {} }],
    checkPhone: ['/api/phone-check', { phone: '030 1234567', country: 'DE' }],
    readMe: ['/api/me'],
    saveProfile: ['/api/me', {}],
    listTokens: ['/api/me/tokens'],
    makeToken: ['/api/me/tokens', { name: 'script' }],
    makePaneToken: ['/api/me/pane-token', {}],
    revokeToken: [`/api/me/tokens/${contact}`],
    listAdministrators: ['/api/organisation/administrators'],
    listPeople: ['/api/organisation/people'],
    giveRoles: [`/api/organisation/people/${member}/roles`, { roles: [] }],
    listReads: ['/api/organisation/record'],
    readPhoneLines: ['/api/phone-lines?country=DE'],
    listTroubleshooters: ['/api/troubleshooters?q=mail'],
    readTroubleshooter: ['/api/troubleshooters/autodiscover?edition=worldwide'],
    listRelated: ['/api/help/related?path=mail-does-not-arrive.md'],
    listDomains: [`/api/organisation/domains?organisation=${org}`],
    addDomain: ['/api/organisation/domains', { organisation: org, name: 'another.example' }],
    proveDomain: [`/api/organisation/domains/${domain}/proof`],
    checkDomain: ['/api/troubleshooters/autodiscover/checks', { domain, step: 'record' }],
    removeDomain: [`/api/organisation/domains/${domain}`],
    openRequest: ['/api/requests', aRequest({ organisation: org })],
    listRequests: [`/api/requests?organisation=${org}`],
    readRequest: [mine],
    explainClocks: [`${mine}/clocks`],
    sendMessage: [`${mine}/messages`, { body }],
    changeOwnSeverity: [`${mine}/severity`, { severity: 'C', reason: body }],
    closeRequest: [`${mine}/close`, {}],
    reopenRequest: [`${mine}/reopen`, { body }],
    rateRequest: [`${mine}/rating`, { score: 3 }],
    objectToSilence: [`${mine}/object`, {}],
    uploadAttachment: [`/api/attachments?organisation=${org}&name=a.txt`, new TextEncoder().encode('text')],
    downloadAttachment: [`/api/attachments/${attachment}`],
  };
  return inputs[name] ?? ['/no-input-for-this-route'];
}
