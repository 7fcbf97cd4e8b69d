import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ResizableColumns } from '../../kit/show/resizable-columns.tsx';
import { useWords } from '../../kit/words/words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { deskHomeOf, deskKinds } from '../frame/places.ts';
import { ForKinds } from '../frame/staff-only.tsx';
import { RequestPane } from '../request/request-pane.tsx';
import { placeOf } from './place.ts';
import { RequestList } from './request-list.tsx';

/** A queue, and the request that is open beside it. Alone, the list has all the room. */
export function QueueScreen() {
  const { me } = useDesk();
  const { id } = useParams({ strict: false });
  const home = deskHomeOf(me.staff.kind);
  const navigate = useNavigate();
  const belongsElsewhere = id === undefined && home !== '/desk';
  useEffect(() => {
    if (belongsElsewhere) void navigate({ href: home, replace: true });
  }, [belongsElsewhere, home, navigate]);
  if (belongsElsewhere) return null;
  return (
    <ForKinds kinds={deskKinds}>
      <Columns request={id ?? null} />
    </ForKinds>
  );
}

function Columns({ request }: { request: string | null }) {
  const { t } = useWords();
  const place = placeOf(useSearch({ strict: false }));
  const list = <RequestList place={place} open={request} />;
  return (
    <ResizableColumns
      name="desk.list"
      shown={request === null ? 'list' : 'request'}
      columns={[
        {
          id: 'list',
          label: t('desk:column.list'),
          initial: request === null ? undefined : 372,
          min: 280,
          max: 720,
          content: list,
        },
        ...(request === null
          ? []
          : [
              {
                id: 'request',
                label: t('desk:column.request'),
                min: 320,
                content: <RequestPane key={request} id={request} place={place} />,
              },
            ]),
      ]}
    />
  );
}
