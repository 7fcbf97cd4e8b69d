import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { IconButton } from '../input/icon-button.tsx';
import { classes } from '../look/classes.ts';
import { useWords } from '../words/words.ts';

export type DialogProps = {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** What can be done, at the foot: the way out first, then what happens. */
  buttons?: ReactNode | undefined;
  size?: 'small' | 'normal' | 'wide' | undefined;
  /** An alert: a press outside does not close it. */
  isAlert?: boolean | undefined;
};

/** A question or a short task over the page. On a phone it rises from the foot. Focus returns to where it came from. */
export function Dialog({ title, isOpen, onClose, children, buttons, size = 'normal', isAlert = false }: DialogProps) {
  const { t, language } = useWords();
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={!isAlert}
      className="fade fixed inset-0 z-50 flex h-(--visual-viewport-height) items-end justify-center bg-shade phone:items-center phone:p-6"
    >
      <Modal
        lang={language}
        className={classes(
          'rise flex max-h-full w-full flex-col overflow-hidden border border-line bg-raised shadow-float max-phone:rounded-t-[12px] phone:rounded-[12px]',
          widths[size],
        )}
      >
        <AriaDialog role={isAlert ? 'alertdialog' : 'dialog'} className="flex min-h-0 flex-col outline-none">
          <header className="flex items-start gap-3 px-5 pt-4 pb-2">
            <Heading slot="title" className="min-w-0 flex-1 text-16 font-bold">
              {title}
            </Heading>
            <IconButton icon="x" size="small" label={t('kit:close')} onPress={onClose} className="-mr-2" />
          </header>
          {/* Positioned: the hidden inputs of choices scroll with them, and are where they seem to be. */}
          <div className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 pt-1 pb-5">{children}</div>
          {buttons && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">{buttons}</footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

const widths = { small: 'phone:max-w-96', normal: 'phone:max-w-136', wide: 'phone:max-w-220' };
