import { useMe } from '../api/use-me.ts';
import { TextLink } from '../input/text-link.tsx';
import { useWords } from '../words/words.ts';
import { Icon } from './icon.tsx';

/** On every page of an install that shows example data: nothing here is real, and how to be somebody else. */
export function ExampleDataBar() {
  const { t } = useWords();
  if (!useMe()?.example) return null;
  return (
    <aside
      aria-label={t('kit:example.label')}
      className="flex flex-wrap items-center justify-center gap-x-2 border-b border-line bg-sunken px-4 py-1 text-12 text-ink-2"
    >
      <Icon name="info" size={14} />
      <span>{t('kit:example.words')}</span>
      <TextLink href="/sign-in" className="text-12">
        {t('kit:example.switch')}
      </TextLink>
    </aside>
  );
}
