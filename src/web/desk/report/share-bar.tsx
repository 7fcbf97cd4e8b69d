import { useWords } from '../../kit/words/words.ts';

/** What share was kept: the number, and a bar for the eye. */
export function ShareBar({ share }: { share: number | null }) {
  const { language } = useWords();
  if (share === null) return <span className="text-ink-3">–</span>;
  const words = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share);
  return (
    <span className="inline-flex w-full items-center gap-2 rows:justify-end">
      <span aria-hidden="true" className="h-1.5 w-20 flex-none overflow-hidden rounded-full bg-sunken">
        <span className="block h-full rounded-full bg-good" style={{ width: `${share * 100}%` }} />
      </span>
      <span className="w-14 text-right tabular-nums">{words}</span>
    </span>
  );
}
