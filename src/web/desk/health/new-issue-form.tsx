import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { listIssues, postIssue } from '../../../contract/health.ts';
import type { InputOf } from '../../../contract/route.ts';
import { wordsOfProblem } from '../../kit/api/problem.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { Button } from '../../kit/input/button.tsx';
import { CheckboxGroup } from '../../kit/input/checkbox-group.tsx';
import type { Fault } from '../../kit/input/error-summary.tsx';
import { Form } from '../../kit/input/form.tsx';
import { RadioGroup } from '../../kit/input/radio-group.tsx';
import { Select } from '../../kit/input/select.tsx';
import { TextField } from '../../kit/input/text-field.tsx';
import { say } from '../../kit/over/toast.tsx';
import { useDraft } from '../../kit/talk/use-draft.ts';
import { nowMs } from '../../kit/time/now.ts';
import { useZone } from '../../kit/time/zone.ts';
import { useWords } from '../../kit/words/words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { useWaitingPress } from '../frame/use-waiting-press.ts';
import { instantOf, localOf } from '../time/local-time.ts';
import { sentOf, type Typed, untyped } from './part-words.ts';
import { useIssues } from './use-issues.ts';
import { WordsInLanguages } from './words-in-languages.tsx';

type Body = InputOf<typeof postIssue>['body'];
type Draft = {
  kind: Body['kind'];
  status: string | null;
  services: string[];
  startedAt: string;
  title: Typed;
  impact: Typed;
  body: Typed;
};
const empty: Draft = {
  kind: 'incident',
  status: null,
  services: [],
  startedAt: '',
  title: untyped,
  impact: untyped,
  body: untyped,
};

/** What is wrong, since when, for which services, and what is being done: customers read it at once. */
export function NewIssueForm() {
  const { t } = useWords();
  const zone = useZone();
  const { edition } = useDesk();
  const navigate = useNavigate();
  const issues = useIssues(edition.key);
  const facts = issues.data;
  const [draft, setDraft, clear] = useDraft<Draft>(`issue.new.${edition.key}`, empty);
  const [opened] = useState(() => localOf(new Date(nowMs()).toISOString(), zone));
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const change = (part: Partial<Draft>) => setDraft((last) => ({ ...last, ...part }));
  const startedAt = draft.startedAt === '' ? opened : draft.startedAt;
  const status = draft.status ?? facts?.statuses[0]?.key ?? null;
  const post = useChange(postIssue, {
    rereads: [listIssues],
    onDone: (issue) => {
      clear();
      say(t('desk:health.opened', { number: issue.number }));
      void navigate({ href: `/desk/health/${issue.id}` });
    },
  });
  const submit = () => {
    const instant = instantOf(startedAt, zone);
    const found: Fault[] = [
      ...(issues.error && facts === undefined ? [{ path: 'status', message: wordsOfProblem(issues.error) }] : []),
      ...(draft.services.length === 0 ? [{ path: 'services', message: t('desk:health.fault.services') }] : []),
      ...(instant === null ? [{ path: 'startedAt', message: t('desk:health.fault.startedAt') }] : []),
      ...(['title', 'impact', 'body'] as const)
        .filter((name) => draft[name].en.trim() === '')
        .map((name) => ({ path: `${name}.en`, message: t(`desk:health.fault.${name}`) })),
    ];
    setFaults(found);
    if (found.length > 0 || instant === null || status === null) return;
    void post.send({
      body: {
        edition: edition.key,
        kind: draft.kind,
        status: status as Body['status'],
        services: draft.services,
        startedAt: instant,
        title: sentOf(draft.title),
        impact: sentOf(draft.impact),
        body: sentOf(draft.body),
      },
    });
  };
  // After a reload the words are there before what can be chosen.
  const { press, isWaiting } = useWaitingPress(issues, submit);
  return (
    <Form
      label={t('desk:health.new')}
      onSubmit={press}
      problem={post.problem}
      {...(faults.length > 0 ? { faults } : {})}
    >
      <RadioGroup<Body['kind']>
        name="kind"
        label={t('desk:health.kind')}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
        choices={[
          { id: 'incident', name: t('desk:health.incident'), description: t('desk:health.incidentHint') },
          { id: 'advisory', name: t('desk:health.advisory'), description: t('desk:health.advisoryHint') },
        ]}
      />
      <div className="flex flex-wrap items-start gap-4">
        <Select
          name="status"
          label={t('desk:health.status')}
          hint={t('desk:health.statusHint')}
          items={(facts?.statuses ?? []).map(({ key, name }) => ({ id: key, name }))}
          value={status}
          onChange={(key) => change({ status: key })}
          className="min-w-60 flex-1"
        />
        <TextField
          name="startedAt"
          label={t('desk:health.started')}
          hint={t('desk:inYourZone', { zone: zone.replaceAll('_', ' ') })}
          type="datetime-local"
          width={24}
          value={startedAt}
          onChange={(text) => change({ startedAt: text })}
          className="min-w-60 flex-1"
        />
      </div>
      <CheckboxGroup
        name="services"
        label={t('desk:health.services')}
        items={(facts?.services ?? []).map(({ key, name }) => ({ id: key, name }))}
        value={draft.services}
        onChange={(services) => change({ services })}
        isRequired
      />
      <WordsInLanguages
        fields={[
          {
            name: 'title',
            label: t('desk:health.title'),
            hint: t('desk:health.titleHint'),
            isLine: true,
            value: draft.title,
          },
          { name: 'impact', label: t('desk:health.impact'), hint: t('desk:health.impactHint'), value: draft.impact },
          { name: 'body', label: t('desk:health.first'), hint: t('desk:health.bodyHint'), value: draft.body },
        ]}
        onChange={(name, value) => change({ [name]: value })}
      />
      <Button type="submit" variant="primary" isPending={post.isSending || isWaiting} className="self-start">
        {t('desk:health.send')}
      </Button>
    </Form>
  );
}
