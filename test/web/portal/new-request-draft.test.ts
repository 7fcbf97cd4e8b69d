import { describe, expect, it } from 'vitest';
import type { IntakeView } from '../../../src/contract/intake.ts';
import { bodyOf, type Draft, emptyDraft } from '../../../src/web/portal/new/draft.ts';
import { faultsOf } from '../../../src/web/portal/new/faults.ts';

const offer = (key: string, rank: number, isGrave: boolean) => ({
  key,
  name: `Severity ${key}`,
  rank,
  definition: '',
  examples: [],
  duty: '',
  needs: { impactStatement: isGrave, phone: isGrave, reachableContact: isGrave, peopleAssigned: false },
  refusal: null,
});

const intake: IntakeView = {
  organisation: { id: '01900000-0000-7000-8000-000000000001', name: 'Kitano' },
  edition: { key: 'e', name: 'E' },
  refusal: null,
  partner: null,
  topics: [
    {
      key: 'technical',
      name: 'Technical',
      hint: '',
      hours: '',
      categories: [{ key: 'use', name: 'Use', examples: [] }],
    },
  ],
  services: [],
  subscriptions: [],
  severities: { technical: [offer('A', 1, true), offer('B', 2, false)] },
  choosesSeverity: false,
  impact: [{ key: 'who', ask: 'Who?', answers: [{ key: 'all', name: 'All' }] }],
  scope: [{ key: 'own-network', name: 'Own network', goTo: 'Ask your network team.' }],
  contactMethods: [
    { key: 'portal', name: 'Portal', hint: '', by: 'portal' },
    { key: 'call-back', name: 'Call-back', hint: '', by: 'phone' },
  ],
  contact: { name: 'Aiko Tanaka', email: 'aiko@kitano.example', phone: null },
  country: 'JP',
  languages: ['ja', 'en'],
  attachments: { maxBytes: 1000, perMessage: 5 },
};

const ready: Draft = {
  ...emptyDraft,
  description: 'Mail does not arrive.',
  topic: 'technical',
  category: 'use',
  scope: 'in-scope',
  impact: { who: 'all' },
};
const fieldsMissing = (draft: Draft, severity: string | null) =>
  faultsOf(draft, intake, severity).map(({ field }) => field);

describe('a new request that is being written', () => {
  it('tells everything that is missing, in the order of the page', () => {
    expect(fieldsMissing(emptyDraft, null)).toEqual(['description', 'topic', 'scope', 'impact.who']);
  });

  it('can be sent when nothing is missing', () => {
    expect(fieldsMissing(ready, 'B')).toEqual([]);
  });

  it('asks for statement, reachable contact and telephone for the gravest severity only', () => {
    expect(fieldsMissing(ready, 'A')).toEqual(['impactStatement', 'contact.reachable', 'contact.phone']);
    expect(
      fieldsMissing(
        { ...ready, impactStatement: 'The till stands still.', reachable: true, phone: '+81 3 1234 5678' },
        'A',
      ),
    ).toEqual([]);
  });

  it('asks for a telephone when a call-back is wished', () => {
    expect(fieldsMissing({ ...ready, contactMethod: 'call-back' }, 'B')).toEqual(['contact.phone']);
  });

  it('is not sent for a cause that support cannot work on, and says so', () => {
    expect(faultsOf({ ...ready, scope: 'own-network' }, intake, 'B')).toEqual([{ field: 'scope', word: 'outOfScope' }]);
  });

  it('wants a category of the topic that is chosen now', () => {
    expect(fieldsMissing({ ...ready, category: 'of-another-topic' }, 'B')).toEqual(['category']);
  });

  it('carries what was prefilled, the first way of contact and the reader’s language', () => {
    expect(bodyOf(ready, intake, { reader: 'en', serviceIssue: null })).toMatchObject({
      contact: { name: 'Aiko Tanaka', email: 'aiko@kitano.example', phone: null, reachable: false },
      contactMethod: 'portal',
      language: 'en',
      channel: 'portal',
    });
  });

  it('is answered in a language that is offered when the reader’s is not', () => {
    expect(bodyOf(ready, intake, { reader: 'zh-Hans', serviceIssue: null }).language).toBe('ja');
  });

  it('carries a severity only where the contract lets the customer set it', () => {
    const wishes = { ...ready, severity: 'A' };
    expect(bodyOf(wishes, intake, { reader: 'en', serviceIssue: null })).not.toHaveProperty('severity');
    expect(bodyOf(wishes, { ...intake, choosesSeverity: true }, { reader: 'en', serviceIssue: null })).toHaveProperty(
      'severity',
      'A',
    );
  });
});
