import type { ResponseOf } from '../../../contract/route.ts';
import type { listTroubleshooters } from '../../../contract/troubleshoot.ts';
import { TextLink } from '../../kit/input/text-link.tsx';
import { Icon } from '../../kit/show/icon.tsx';

type Items = ResponseOf<typeof listTroubleshooters>['items'];

/** Troubleshooters by their problem, with what comes. */
export const TroubleshooterLinks = ({ items }: { items: Items }) => (
  <ul className="divide-y divide-line rounded-box border border-line bg-surface">
    {items.map(({ key, title, intro }) => (
      <li key={key} className="flex items-center gap-3 px-4 py-3">
        <div className="min-w-0 flex-1">
          <TextLink href={`/support/troubleshoot/${key}`} look="plain" className="text-14 font-medium">
            {title}
          </TextLink>
          <p className="text-13 text-ink-2">{intro}</p>
        </div>
        <Icon name="chevron-right" className="text-ink-3" />
      </li>
    ))}
  </ul>
);
