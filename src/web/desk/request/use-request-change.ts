import { countDesk, listDesk } from '../../../contract/desk.ts';
import { type RequestDetail, readRequest } from '../../../contract/requests.ts';
import type { ResponseOf, Route } from '../../../contract/route.ts';
import { usePlace } from '../../kit/api/use-api.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { requestInput } from './request-input.ts';

/** A change of one request: its answer is the request as it now stands, on screen at once; lists are read again. */
export function useRequestChange<R extends Route>(
  route: R,
  request: Pick<RequestDetail, 'id'>,
  onDone?: (answer: RequestDetail) => void,
) {
  const place = usePlace();
  return useChange(route, {
    rereads: [listDesk, countDesk],
    onDone: (answer: ResponseOf<R>) => {
      place(readRequest, requestInput(request.id), answer as RequestDetail);
      onDone?.(answer as RequestDetail);
    },
  });
}
