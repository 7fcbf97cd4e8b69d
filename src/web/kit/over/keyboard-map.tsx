import { Kbd } from '../show/kbd.tsx';
import { useWords } from '../words/words.ts';
import { Dialog } from './dialog.tsx';
import { useKeyGroups } from './use-keys.ts';

/** Every key that works on this screen, opened by `?`. */
export default function KeyboardMap({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useWords();
  const groups = useKeyGroups();
  return (
    <Dialog title={t('kit:keys.title')} isOpen={isOpen} onClose={onClose} size="wide">
      <div className="columns-1 gap-8 tablet:columns-2">
        {groups.map((group, at) => (
          <section key={`${group.heading}${at}`} className="mb-5 break-inside-avoid">
            <h3 className="mb-1 text-13 font-medium text-ink-2">{group.heading}</h3>
            <dl>
              {group.bindings
                .filter((binding) => !binding.isHidden)
                .map((binding) => (
                  <div
                    key={binding.keys}
                    className="flex items-center justify-between gap-4 border-b border-line py-1.5"
                  >
                    <dt>{binding.words}</dt>
                    <dd>
                      <Kbd keys={binding.keys} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
