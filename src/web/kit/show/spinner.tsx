/** Turns while something is on its way; who draws it says what in words. */
export const Spinner = ({ size = 14 }: { size?: number }) => (
  <svg
    viewBox="0 0 16 16"
    width={size}
    height={size}
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    strokeLinecap="round"
    className="turning shrink-0"
    aria-hidden="true"
  >
    <path d="M8 1.8A6.200 6.200 0 1 1 1.800 8" />
  </svg>
);
