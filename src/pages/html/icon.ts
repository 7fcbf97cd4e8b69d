import { type Html, html } from './html.ts';

/** Lines of 1.4 on a grid of 16, as everywhere in the product. */
const paths = {
  alert: 'M8 2.2 14.3 13.3H1.7zM8 6.4v3.2M8 11.4v.1',
  'arrow-left': 'M13 8H3M7 4 3 8l4 4',
  'arrow-right': 'M3 8h10M9 4l4 4-4 4',
  book: 'M3 3.2c1.8-.7 3.4-.6 5 .4v9.6c-1.6-1-3.2-1.1-5-.4zM13 3.2c-1.8-.7-3.4-.6-5 .4v9.6c1.6-1 3.2-1.1 5-.4z',
  building: 'M3.5 13.5v-11h6v11M9.5 6.5h3v7M2 13.5h12M6.5 5.5v.1M6.5 8.1v.1M6.5 10.7v.1',
  check: 'm3 8.6 3.3 3.2L13 4.6',
  'chevron-down': 'm4 6.2 4 4 4-4',
  'circle-check': 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM5.5 8.2l1.8 1.8 3.3-3.6',
  'circle-x': 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM6 6l4 4M10 6l-4 4',
  clock: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM8 4.8V8l2.2 1.6',
  external: 'M9.5 2.8h3.7v3.7M13 3 7.5 8.5M11.5 9.5v3.2h-8.2V4.5h3.2',
  globe: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM2.4 8h11.2M8 2.2c-4 3.8-4 7.8 0 11.6 4-3.8 4-7.8 0-11.6z',
  info: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM8 7.3v3.5M8 5.2v.1',
  lock: 'M3.8 7.2h8.4v6.3H3.8zM5.5 7.2V5a2.5 2.5 0 0 1 5 0v2.2',
  message: 'M2.2 3.2h11.6v7.6H7.2L4.2 13.3v-2.5h-2z',
  play: 'M4.5 2.8v10.4L13 8z',
  phone: 'M5.3 2.5 3 3.3c-.3 5.2 4.5 10 9.7 9.7l.8-2.3-2.9-1.7-1.4 1.2C7.6 9.4 6.6 8.4 5.8 6.8L7 5.4z',
  print: 'M4.5 6V2.5h7V6M4.5 11.5H2.5V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  pulse: 'M1.5 8.5h3l2-5 3 9 2-4h3',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3 13.5 13.5',
  user: 'M8 2.5a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4zM2.8 13.6c.6-2.6 2.6-3.9 5.2-3.9s4.6 1.3 5.2 3.9',
} as const;
export type IconName = keyof typeof paths;

/** A drawing beside a word; hidden from those who listen, because it never stands alone for a meaning. */
export const icon = (name: IconName, size = 16): Html =>
  html`<svg class="icon" viewBox="0 0 16 16" width="${size}" height="${size}" aria-hidden="true" focusable="false"><path d="${paths[name]}"/></svg>`;
