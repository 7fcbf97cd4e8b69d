import { Button } from '../../kit/input/button.tsx';
import { Dialog } from '../../kit/over/dialog.tsx';
import { useWords } from '../../kit/words/words.ts';

/** Asks before a draft is thrown away. */
export function DiscardDialog({
  isOpen,
  onClose,
  onDiscard,
}: {
  isOpen: boolean;
  onClose: () => void;
  onDiscard: () => void;
}) {
  const { t } = useWords();
  return (
    <Dialog
      title={t('portal:new.discardTitle')}
      isOpen={isOpen}
      onClose={onClose}
      size="small"
      isAlert
      buttons={
        <>
          <Button onPress={onClose}>{t('portal:new.keep')}</Button>
          <Button variant="danger" onPress={onDiscard}>
            {t('portal:new.discard')}
          </Button>
        </>
      }
    >
      <p>{t('portal:new.discardText')}</p>
    </Dialog>
  );
}
