import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { glanceAtCalendar, readPolicyCalendar } from '../../../../contract/policy.ts';
import type { Words } from '../../../../domain/language/language.ts';
import { useApi } from '../../../kit/api/use-api.ts';
import { useChange } from '../../../kit/api/use-change.ts';
import type { Fault } from '../../../kit/input/error-summary.tsx';
import { Select } from '../../../kit/input/select.tsx';
import { TextField } from '../../../kit/input/text-field.tsx';
import { useNow } from '../../../kit/time/now.ts';
import { useWords } from '../../../kit/words/words.ts';
import { fieldOf, trimmed } from '../about/about-dialog.tsx';
import { NamesFields } from '../about/names-fields.tsx';
import { ZoneField } from '../about/zone-field.tsx';
import { todayIn } from '../day/dates.ts';
import type { CalendarDocument } from '../draft/calendar-document.ts';
import { DraftDialog } from '../draft/draft-dialog.tsx';
import { draftedCalendar } from '../draft/policy-draft.ts';
import { usePolicy } from '../frame/policy-context.ts';
import { useCalendarNames } from '../frame/use-calendar-names.ts';
import { keyFrom, ordinaryWeek } from './new-calendar.ts';

const nothing = '-';

/** A new calendar: its names, its key, its zone, and what it begins with. */
export function NewCalendarDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const { policy, work, at } = usePolicy();
  const navigate = useNavigate();
  const calendars = useCalendarNames();
  const [name, setName] = useState<Words>({ en: '', ja: '', 'zh-Hans': '' });
  const [ownKey, setOwnKey] = useState<string | null>(null);
  const [zone, setZone] = useState(policy.zone);
  const [from, setFrom] = useState(nothing);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const check = useChange(glanceAtCalendar);
  const year = Number(todayIn(policy.zone, useNow()).slice(0, 4));
  const drafted = draftedCalendar(work.draft, from);
  const source = useApi(
    readPolicyCalendar,
    { params: { edition: policy.edition.key, id: from }, query: {} },
    { isEnabled: from !== nothing && !drafted },
  );
  const copied = drafted ?? (source.data?.document as CalendarDocument | undefined);
  const key = (ownKey ?? keyFrom(name.en)).trim();

  const submit = async () => {
    const isTaken = calendars.some(({ id }) => id === key) || policy.calendars.some(({ id }) => id === key);
    if (isTaken || !/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(key))
      return setFaults([
        { path: 'key', message: t(`console-policy:create.${isTaken ? 'keyTaken' : 'keyWrong'}`, { key }) },
      ]);
    const begun = from === nothing ? ordinaryWeek(year) : copied;
    if (begun === undefined) return;
    const calendar = { ...begun, id: key, name: trimmed(name), zone } as CalendarDocument;
    const answer = await check.send({
      params: { edition: policy.edition.key },
      query: {},
      body: { calendar, year },
    });
    if (answer === null) return;
    if (answer.faults.length > 0)
      return setFaults(answer.faults.map(({ path, message }) => ({ path: fieldOf(path), message })));
    if (work.addCalendar(calendar)) void navigate({ href: `${at}/calendars/${key}` });
  };
  return (
    <DraftDialog
      title={t('console-policy:create.open')}
      onClose={onClose}
      onSubmit={() => void submit()}
      isSending={check.isSending || (from !== nothing && source.isFetching)}
      problem={check.problem ?? source.error}
      faults={faults}
      action={t('console-policy:create.action')}
    >
      <NamesFields legend={t('console-policy:about.name')} path="name" value={name} onChange={setName} />
      <TextField
        label={t('console-policy:create.key')}
        hint={t('console-policy:create.keyHint')}
        name="key"
        value={ownKey ?? keyFrom(name.en)}
        onChange={setOwnKey}
        maxLength={60}
        autoComplete="off"
      />
      <ZoneField value={zone} onChange={setZone} />
      <Select
        label={t('console-policy:create.from')}
        hint={t('console-policy:create.fromHint')}
        name="from"
        items={[
          { id: nothing, name: t('console-policy:create.ordinary') },
          ...calendars.map((one) => ({ id: one.id, name: t('console-policy:create.copy', { name: one.name }) })),
        ]}
        value={from}
        onChange={setFrom}
      />
    </DraftDialog>
  );
}
