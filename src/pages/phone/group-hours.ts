import type { PhoneLineView } from '../../contract/phones.ts';

type Hours = PhoneLineView['hours'][number];
/** Hours that are the same for several topics and languages. */
export type HoursGroup = Omit<Hours, 'topic' | 'language'> & { topics: string[]; languages: string[] };

/** Hours told once for all the topics and languages that share them; a directory lists each apart. */
export function groupHours(hours: readonly Hours[]): HoursGroup[] {
  const single = hours.map(({ topic, language, ...rest }) => ({ ...rest, topics: [topic], languages: [language] }));
  const byTopic = merge(single, ({ languages: _apart, ...same }) => same, 'languages');
  return merge(byTopic, ({ topics: _apart, ...same }) => same, 'topics');
}

function merge(
  groups: readonly HoursGroup[],
  sameness: (group: HoursGroup) => object,
  field: 'topics' | 'languages',
): HoursGroup[] {
  const found = new Map<string, HoursGroup>();
  for (const group of groups) {
    const key = JSON.stringify(sameness(group));
    const first = found.get(key);
    if (first === undefined) found.set(key, { ...group, [field]: [...group[field]] });
    else first[field].push(...group[field].filter((one) => !first[field].includes(one)));
  }
  return [...found.values()];
}
