import { readOrganisationCard } from '../../../contract/desk.ts';
import type { RequestDetail } from '../../../contract/requests.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { cardFreshMs, cardInput } from './card-input.ts';
import { CardSections } from './card-sections.tsx';

/** The organisation beside the conversation. */
export function CardBeside({ request }: { request: RequestDetail }) {
  const card = useApi(readOrganisationCard, cardInput(request.organisation.id), { fresh: cardFreshMs });
  return (
    <Loaded
      of={card}
      skeleton={
        <div className="p-4">
          <Skeleton rows={6} />
        </div>
      }
    >
      {(read) => <CardSections card={read} request={request} />}
    </Loaded>
  );
}
