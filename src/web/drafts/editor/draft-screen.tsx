import { useParams } from '@tanstack/react-router';
import { readDraft } from '../../../contract/drafts.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { Loaded } from '../../kit/show/loaded.tsx';
import { Skeleton } from '../../kit/show/skeleton.tsx';
import { Editor } from './editor.tsx';

/** One draft in the editor. */
export function DraftScreen() {
  const { id } = useParams({ strict: false }) as { id: string };
  const read = useApi(readDraft, { params: { id } });
  return (
    <Loaded
      of={read}
      skeleton={
        <div className="p-6">
          <Skeleton look="card" rows={8} />
        </div>
      }
    >
      {(draft) => <Editor key={id} draft={draft} />}
    </Loaded>
  );
}
