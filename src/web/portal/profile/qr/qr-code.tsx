import { useMemo } from 'react';
import { qrModules } from './modules.ts';

const quiet = 4;

/** A text to be scanned, dark on light in both themes; nothing when it is too long for a code. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const modules = useMemo(() => qrModules(text), [text]);
  if (modules === null) return null;
  const size = modules.length + 2 * quiet;
  const path = modules
    .flatMap((line, row) => line.map((isDark, column) => (isDark ? `M${column + quiet} ${row + quiet}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="size-48 rounded-small border border-line bg-white"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
