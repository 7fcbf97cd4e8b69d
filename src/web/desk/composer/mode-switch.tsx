import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import { useWords } from '../../kit/words/words.ts';
import type { Mode } from './mode.ts';

/** To whom the words go. */
export function ModeSwitch({
  mode,
  possible,
  onMode,
}: {
  mode: Mode;
  possible: readonly Mode[];
  onMode: (mode: Mode) => void;
}) {
  const { t } = useWords();
  return (
    <ToggleButtonGroup
      aria-label={t('desk:mode.label')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[mode]}
      onSelectionChange={(keys) => {
        const chosen = possible.find((one) => keys.has(one));
        if (chosen) onMode(chosen);
      }}
      className="flex gap-1"
    >
      {possible.map((one) => (
        <ToggleButton
          key={one}
          id={one}
          className="min-h-(--control-small) rounded-small px-2 text-13 text-ink-2 data-[hovered]:bg-hover data-[selected]:bg-sunken data-[selected]:font-medium data-[selected]:text-ink"
        >
          {t(`desk:mode.bar.${one}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
