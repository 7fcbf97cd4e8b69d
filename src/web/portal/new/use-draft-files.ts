import { useEffect } from 'react';
import type { IntakeView } from '../../../contract/intake.ts';
import { type Uploads, useUploads } from '../../kit/input/use-uploads.ts';
import type { Draft } from './draft.ts';

/** The files of a request; those that have arrived belong to the draft, so that a reload finds them again. */
export function useDraftFiles(
  intake: IntakeView,
  draft: Draft,
  setDraft: (next: (last: Draft) => Draft) => void,
): Uploads {
  const { maxBytes, perMessage } = intake.attachments;
  const uploads = useUploads({
    organisation: intake.organisation.id,
    maxBytes,
    most: perMessage,
    held: draft.files,
  });
  const { files } = uploads;
  useEffect(() => {
    const arrived = files.flatMap((file) =>
      file.state === 'ready' ? [{ id: file.id, name: file.name, bytes: file.bytes }] : [],
    );
    setDraft((last) => (idsOf(last.files) === idsOf(arrived) ? last : { ...last, files: arrived }));
  }, [files, setDraft]);
  return uploads;
}

const idsOf = (files: readonly { id: string }[]): string => files.map(({ id }) => id).join();
