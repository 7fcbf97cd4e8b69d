import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';

export type TabItem<K extends string> = { id: K; name: string; count?: number; content: ReactNode };

/** Views of one thing beside each other. Only the chosen one is drawn. */
export function Tabs<K extends string>({
  label,
  items,
  value,
  onChange,
}: {
  label: string;
  items: readonly TabItem<K>[];
  value: K;
  onChange: (id: K) => void;
}) {
  return (
    <AriaTabs selectedKey={value} onSelectionChange={(key) => onChange(key as K)}>
      <TabList aria-label={label} className="flex gap-5 overflow-x-auto border-b border-line">
        {items.map((item) => (
          <Tab
            key={item.id}
            id={item.id}
            className="-mb-px flex min-h-10 cursor-pointer items-center gap-1.5 border-b-2 border-transparent text-14 whitespace-nowrap text-ink-2 outline-none data-[focus-visible]:rounded-small data-[focus-visible]:outline-2 data-[focus-visible]:-outline-offset-2 data-[focus-visible]:outline-accent data-[hovered]:text-ink data-[selected]:border-accent data-[selected]:font-medium data-[selected]:text-ink"
          >
            {item.name}
            {item.count !== undefined && (
              <span className="rounded-full bg-sunken px-1.5 text-12 text-ink-2 tabular-nums">{item.count}</span>
            )}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className="pt-4 outline-none">
          {item.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
