import { classes } from '../look/classes.ts';

export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger';
export type ButtonSize = 'normal' | 'small';

/** The look that buttons and links in a button's place share. */
export const buttonLook = (variant: ButtonVariant, size: ButtonSize, isSquare = false): string =>
  classes(
    'inline-flex items-center justify-center gap-2 rounded-box font-medium whitespace-nowrap select-none transition-colors',
    'data-[disabled]:cursor-not-allowed data-[disabled]:opacity-50',
    size === 'small' ? 'min-h-(--control-small) text-13' : 'min-h-(--control) text-14',
    isSquare ? (size === 'small' ? 'w-(--control-small)' : 'w-(--control)') : size === 'small' ? 'px-2.5' : 'px-3.5',
    looks[variant],
  );

const looks: Record<ButtonVariant, string> = {
  primary: 'bg-accent-solid text-on-accent data-[hovered]:bg-accent-solid-hover data-[pressed]:bg-accent-solid-hover',
  plain: 'border border-line-strong bg-surface text-ink data-[hovered]:bg-hover data-[pressed]:bg-sunken',
  quiet:
    'text-ink-2 data-[hovered]:bg-hover data-[hovered]:text-ink data-[pressed]:bg-sunken aria-expanded:bg-hover aria-expanded:text-ink',
  danger: 'bg-bad-solid text-on-accent data-[hovered]:brightness-95 data-[pressed]:brightness-90',
};
