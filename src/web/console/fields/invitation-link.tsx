import { useState } from 'react';
import { Button } from '../../kit/input/button.tsx';
import { Dialog } from '../../kit/over/dialog.tsx';
import { useWords } from '../../kit/words/words.ts';

/** The link with which somebody sets their password: on its way by mail, and here once, to be handed over another way. */
export function InvitationDialog({ link, email, onClose }: { link: string; email: string; onClose: () => void }) {
  const { t } = useWords();
  const [isCopied, setCopied] = useState(false);
  // An install without a public address answers a path.
  const address = link.startsWith('/') ? location.origin + link : link;
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <Dialog
      title={t('console:invitation.title')}
      isOpen
      onClose={onClose}
      buttons={
        <>
          <Button icon={isCopied ? 'check' : 'link'} onPress={() => void copy()}>
            {t(isCopied ? 'console:invitation.copied' : 'console:invitation.copy')}
          </Button>
          <Button variant="primary" onPress={onClose}>
            {t('console:invitation.done')}
          </Button>
        </>
      }
    >
      <p>{t('console:invitation.sent', { email })}</p>
      <p className="mt-1 text-13 text-ink-2">{t('console:invitation.once')}</p>
      <p className="mt-3 rounded-small border border-line bg-sunken px-3 py-2 text-13 break-all select-all">
        <code>{address}</code>
      </p>
    </Dialog>
  );
}
