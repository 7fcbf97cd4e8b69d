import { Button } from '../../kit/input/button.tsx';
import type { IconName } from '../../kit/show/icon.tsx';
import { Kbd } from '../../kit/show/kbd.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { Mode } from './mode.ts';

const looks: Record<Mode, { icon: IconName; keys: string }> = {
  answer: { icon: 'reply', keys: 'r' },
  ask: { icon: 'pause', keys: 'w' },
  note: { icon: 'lock', keys: 'n' },
};

/** While nobody writes: what can be written, so that nobody begins in the wrong mode. */
export function ComposerBar({ possible, onMode }: { possible: readonly Mode[]; onMode: (mode: Mode) => void }) {
  const { t } = useWords();
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-2 border-t border-line px-4 py-2.5">
      {possible.map((mode) => (
        <Button
          key={mode}
          variant={mode === 'answer' ? 'primary' : 'plain'}
          icon={looks[mode].icon}
          onPress={() => onMode(mode)}
        >
          {t(`desk:mode.bar.${mode}`)}
          <span aria-hidden="true" className="max-tablet:hidden">
            <Kbd keys={looks[mode].keys} />
          </span>
        </Button>
      ))}
    </div>
  );
}
