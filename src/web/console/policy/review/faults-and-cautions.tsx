import type { checkPolicy } from '../../../../contract/policy.ts';
import type { ResponseOf } from '../../../../contract/route.ts';
import { TextLink } from '../../../kit/input/text-link.tsx';
import { Notice } from '../../../kit/show/notice.tsx';
import { useWords } from '../../../kit/words/words.ts';
import { usePolicy } from '../frame/policy-context.ts';
import { usePartName } from '../versions/use-part-name.ts';

type Check = ResponseOf<typeof checkPolicy>;

/** What keeps a draft from being saved, each with its place; and what may be saved, yet should be looked at. */
export function FaultsAndCautions({ faults, cautions }: Pick<Check, 'faults' | 'cautions'>) {
  const { t } = useWords();
  const said = (items: readonly (Check['faults'][number] | Check['cautions'][number])[]) => (
    <ul className="flex flex-col gap-1">
      {items.map((one) => (
        <li key={JSON.stringify([one.part, one.path, one.reason])}>
          <PartLink part={one.part} /> – {one.message}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {faults.length > 0 && (
        <div role="alert">
          <Notice tone="bad" title={t('console-policy:review.faults', { count: faults.length })}>
            {said(faults)}
          </Notice>
        </div>
      )}
      {cautions.length > 0 && (
        <Notice tone="warn" title={t('console-policy:review.cautions', { count: cautions.length })}>
          {said(cautions)}
        </Notice>
      )}
    </>
  );
}

function PartLink({ part }: { part: Check['faults'][number]['part'] }) {
  const { at } = usePolicy();
  const name = usePartName()(part);
  if (part.kind === 'file') return <code>{name}</code>;
  return (
    <TextLink href={part.kind === 'calendar' ? `${at}/calendars/${part.id}` : `${at}/commitments`}>{name}</TextLink>
  );
}
