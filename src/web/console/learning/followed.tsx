/** The topics of the requests that followed, the most first. No link leads to a request: nothing of it is kept. */
export function Followed({ topics }: { topics: readonly { key: string; name: string; n: number }[] }) {
  if (topics.length === 0) return <span className="text-ink-3">–</span>;
  return (
    <ul className="inline-flex flex-wrap gap-x-3">
      {topics.map(({ key, name, n }) => (
        <li key={key} className="whitespace-nowrap">
          {name} <span className="text-ink-2 tabular-nums">{n}</span>
        </li>
      ))}
    </ul>
  );
}
