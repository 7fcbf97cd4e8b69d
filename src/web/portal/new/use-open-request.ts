import { useNavigate } from '@tanstack/react-router';
import { listRequests, openRequest, readRequest } from '../../../contract/requests.ts';
import { usePlace } from '../../kit/api/use-api.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { requestInput } from '../request/request-input.ts';

/** Sends the request; when it has arrived the draft goes and the request's own page comes, with what was promised. */
export function useOpenRequest(clear: () => void) {
  const navigate = useNavigate();
  const place = usePlace();
  return useChange(openRequest, {
    rereads: [listRequests],
    onDone: (request) => {
      place(readRequest, requestInput(request.id), request);
      clear();
      void navigate({ to: '/support/requests/$id', params: { id: request.id }, search: { sent: true } });
    },
  });
}
