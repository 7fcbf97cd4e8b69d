import type { Sign } from '../../../domain/troubleshoot/finding.ts';
import { classes } from '../look/classes.ts';
import { useWords } from '../words/words.ts';
import { type Tone, toneInk } from './badge.tsx';
import { Icon, type IconName } from './icon.tsx';

/** How something that was looked up stands: told by drawing and word. */
export function SignMark({ sign, className }: { sign: Sign; className?: string }) {
  const { t } = useWords();
  const { icon, tone } = marks[sign];
  return (
    <span className={classes('inline-flex items-center gap-1.5 text-13 whitespace-nowrap', toneInk[tone], className)}>
      <Icon name={icon} size={14} />
      {t(`kit:sign.${sign}`)}
    </span>
  );
}

const marks: Record<Sign, { icon: IconName; tone: Tone }> = {
  good: { icon: 'circle-check', tone: 'good' },
  warn: { icon: 'alert', tone: 'warn' },
  bad: { icon: 'circle-x', tone: 'bad' },
  unknown: { icon: 'clock-none', tone: 'neutral' },
};
