import { useState } from 'react';
import type { RequestDetail } from '../../../contract/requests.ts';
import { Button } from '../../kit/input/button.tsx';
import { useWords } from '../../kit/words/words.ts';
import { CloseDialog } from './close-dialog.tsx';
import { SeverityDialog } from './severity-dialog.tsx';

/** What can be done with the request as a whole, as far as its state allows. */
export function RequestActions({ request }: { request: RequestDetail }) {
  const { t } = useWords();
  const [open, setOpen] = useState<'severity' | 'close' | null>(null);
  const end = () => setOpen(null);
  return (
    <>
      {request.moves.includes('change-severity') && (
        <Button icon="flag" onPress={() => setOpen('severity')}>
          {t('portal:request.severity.go')}
        </Button>
      )}
      {request.moves.includes('close') && request.state !== 'resolved' && (
        <Button icon="check" onPress={() => setOpen('close')}>
          {t('portal:request.close.go')}
        </Button>
      )}
      {open === 'severity' && <SeverityDialog request={request} onClose={end} />}
      {open === 'close' && <CloseDialog request={request} onClose={end} />}
    </>
  );
}
