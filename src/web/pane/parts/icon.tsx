const ring = 'M14.5 8a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0Z';
const paths = {
  help: `M8 9.2V8.6c1-.5 2-1 2-2.2A2 2 0 0 0 6 6M8 11.6v.1${ring}`,
  bad: `M8 4.8v3.7M8 11.5v.1${ring}`,
  good: `m5 8.2 2 2 4-4.4${ring}`,
  clock: `M8 4.5V8l2.5 1.5${ring}`,
  warn: 'M8 6v3.2M8 11.4v.1M8 2l-6.5 11.5h13L8 2Z',
  close: 'm4 4 8 8m0-8-8 8',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  // The same arrow, turned by the sheet.
  down: 'M9.5 3.5 5 8l4.5 4.5',
  search: 'm13.5 13.5-3-3M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Z',
  out: 'M9.5 2.5h4v4m0-4-6 6M6.5 3.5h-3v9h9v-3',
};
export type IconName = keyof typeof paths;

/** A sign beside words that say the same: hidden from screen readers. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class={`icon i-${name}`} viewBox="0 0 16 16" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
