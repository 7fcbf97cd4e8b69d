import type { SVGAttributes } from 'react';
import { classes } from '../look/classes.ts';

/** Lines of 1.5 on a grid of 16. An icon never stands alone for a meaning: a word or a label is always beside it. */
const paths = {
  alert: 'M8 2.2 14.3 13.3H1.7zM8 6.4v3.2M8 11.4v.1',
  'arrow-left': 'M13 8H3M7 4 3 8l4 4',
  'arrow-right': 'M3 8h10M9 4l4 4-4 4',
  book: 'M3 3.2c1.8-.7 3.4-.6 5 .4v9.6c-1.6-1-3.2-1.1-5-.4zM13 3.2c-1.8-.7-3.4-.6-5 .4v9.6c1.6-1 3.2-1.1 5-.4z',
  building: 'M3.5 13.5v-11h6v11M9.5 6.5h3v7M2 13.5h12M6.5 5.5v.1M6.5 8.1v.1M6.5 10.7v.1',
  check: 'm3 8.6 3.3 3.2L13 4.6',
  chart: 'M2.5 13.5h11M4.5 11V7.5M8 11V4M11.5 11V6',
  'chevron-down': 'm4 6.2 4 4 4-4',
  'chevron-left': 'm9.8 4-4 4 4 4',
  'chevron-right': 'm6.2 4 4 4-4 4',
  circle: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2z',
  'circle-check': 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM5.5 8.2l1.8 1.8 3.3-3.6',
  'circle-dot': 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM8 7.2v1.6M7.2 8h1.6',
  'circle-x': 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM6 6l4 4M10 6l-4 4',
  clock: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM8 4.8V8l2.2 1.6',
  'clock-none': 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM5.4 8h5.2',
  cut: 'M2 2l12 12M1.6 6.2a9 9 0 0 1 2.2-1.6M6.3 3.7A9.2 9.2 0 0 1 14.4 6.2M4 9a6 6 0 0 1 2.5-1.5M9.8 7.7A6 6 0 0 1 12 9M8 12.3v.1',
  download: 'M8 2.5v7.2M4.8 6.8 8 10l3.2-3.2M3 13.2h10',
  edit: 'm10.6 3 2.4 2.4-7.6 7.6L2.8 13.2l.2-2.6z',
  external: 'M9.5 2.8h3.7v3.7M13 3 7.5 8.5M11.5 9.5v3.2h-8.2V4.5h3.2',
  eye: 'M1.5 8S3.8 3.6 8 3.6 14.5 8 14.5 8 12.2 12.4 8 12.4 1.5 8 1.5 8zM8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z',
  file: 'M4 2h5l3.2 3.2V14H4zM9 2v3.3h3.2',
  flag: 'M4 14V2.5M4 3c3-1.5 5 1.5 8.2 0v5.7C9 10.2 7 7.2 4 8.7',
  globe: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM2.4 8h11.2M8 2.2c-4 3.8-4 7.8 0 11.6 4-3.8 4-7.8 0-11.6z',
  inbox: 'M2 9.2 4 3.5h8l2 5.7v3.6H2zM2 9.2h3.5l1 1.8h3l1-1.8H14',
  info: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM8 7.3v3.5M8 5.2v.1',
  keyboard: 'M1.8 4h12.4v8H1.8zM4.5 7h.1M7 7h.1M9.5 7h.1M11.5 7h.1M5.5 9.7h5',
  link: 'M6.8 9.2a2.6 2.6 0 0 0 3.8 0l2-2a2.6 2.6 0 0 0-3.8-3.8l-.8.8M9.2 6.8a2.6 2.6 0 0 0-3.8 0l-2 2a2.6 2.6 0 0 0 3.8 3.8l.8-.8',
  lock: 'M3.8 7.2h8.4v6.3H3.8zM5.5 7.2V5a2.5 2.5 0 0 1 5 0v2.2',
  mail: 'M2 3.8h12v8.4H2zM2.3 4.3 8 8.7l5.7-4.4',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  message: 'M2.2 3.2h11.6v7.6H7.2L4.2 13.3v-2.5h-2z',
  monitor: 'M2 3h12v8H2zM5.5 13.5h5M8 11v2.5',
  moon: 'M13 9.4A5.4 5.4 0 0 1 6.6 3 5.4 5.4 0 1 0 13 9.4z',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  paperclip:
    'm13 7.6-5.4 5.3a3.3 3.3 0 0 1-4.7-4.6l5.7-5.7a2.2 2.2 0 0 1 3.1 3.1l-5.7 5.6a1.1 1.1 0 0 1-1.5-1.5l5.2-5.2',
  pause: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM6.6 6v4M9.4 6v4',
  phone: 'M5.3 2.5 3 3.3c-.3 5.2 4.5 10 9.7 9.7l.8-2.3-2.9-1.7-1.4 1.2C7.6 9.4 6.6 8.4 5.8 6.8L7 5.4z',
  plus: 'M8 3v10M3 8h10',
  pulse: 'M1.5 8.5h3l2-5 3 9 2-4h3',
  refresh: 'M13 4v3.2H9.8M3 12V8.8h3.2M12.7 7A5 5 0 0 0 4 5M3.3 9A5 5 0 0 0 12 11',
  reply: 'M6.5 3.5 2.5 7.3l4 3.8M2.7 7.3h5.5c3 0 5 1.7 5.3 5.2',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3 13.5 13.5',
  send: 'M2.5 3 13.5 8l-11 5 1.3-5zM3.8 8H8.5',
  'sign-out': 'M9.5 2.8h-6v10.4h6M6.5 8h7M11 5.3 13.7 8 11 10.7',
  star: 'm8 2.3 1.8 3.7 4 .6-2.9 2.8.7 4L8 11.5l-3.6 1.9.7-4L2.2 6.6l4-.6z',
  sun: 'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9',
  trash: 'M2.8 4.3h10.4M6.3 4.3V2.5h3.4v1.8M4 4.3l.7 9.2h6.6l.7-9.2M6.7 6.8v4M9.3 6.8v4',
  undo: 'M5.5 3 2.5 6l3 3M2.8 6h6.5a3.8 3.8 0 0 1 0 7.5H5.5',
  user: 'M8 2.5a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4zM2.8 13.6c.6-2.6 2.6-3.9 5.2-3.9s4.6 1.3 5.2 3.9',
  x: 'm3.8 3.8 8.4 8.4M12.2 3.8l-8.4 8.4',
} as const;

export type IconName = keyof typeof paths;
export const iconNames = Object.keys(paths) as IconName[];

/** A drawing of 16 px beside a word. Hidden from readers unless `label` is given. */
export function Icon({
  name,
  size = 16,
  label,
  className,
  ...rest
}: { name: IconName; size?: number; label?: string } & SVGAttributes<SVGSVGElement>) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2 : 1.4}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={classes('shrink-0', className)}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      {...rest}
    >
      <path d={paths[name]} />
    </svg>
  );
}
