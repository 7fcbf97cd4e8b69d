/** Nothing in this card yet, in the room of one line: the button that adds stands above it. */
export const NoneYet = ({ title, children }: { title: string; children?: string }) => (
  <p className="px-4 py-3.5 text-14">
    <span className="font-medium">{title}</span>
    {children && <span className="text-ink-2"> – {children}</span>}
  </p>
);
