import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { classes } from '../look/classes.ts';
import { Tip } from '../over/tip.tsx';
import { Icon, type IconName } from '../show/icon.tsx';
import { type ButtonSize, type ButtonVariant, buttonLook } from './button-look.ts';

export type IconButtonProps = Omit<AriaButtonProps, 'className' | 'style' | 'children'> & {
  icon: IconName;
  /** Read aloud, and shown when the pointer or the focus rests on it. */
  label: string;
  /** Shown beside the label: the key that does the same. */
  keys?: string | undefined;
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  className?: string | undefined;
};

/** A square button where a word has no room. */
export function IconButton({
  icon,
  label,
  keys,
  variant = 'quiet',
  size = 'normal',
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tip words={label} {...(keys === undefined ? {} : { keys })}>
      <AriaButton {...rest} aria-label={label} className={classes(buttonLook(variant, size, true), className)}>
        <Icon name={icon} />
      </AriaButton>
    </Tip>
  );
}
