import type { RequestDetail } from '../../../contract/requests.ts';
import { TextLink } from '../../kit/input/text-link.tsx';
import { hrefOf } from '../queue/place.ts';

/** Requests named by their numbers, each a link. */
export const Numbers = ({ of }: { of: RequestDetail['duplicates'] }) => (
  <span className="flex flex-wrap gap-x-3">
    {of.map(({ id, number }) => (
      <TextLink key={id} href={hrefOf({ queue: 'all' }, id)} look="plain" className="tabular-nums">
        {number}
      </TextLink>
    ))}
  </span>
);
