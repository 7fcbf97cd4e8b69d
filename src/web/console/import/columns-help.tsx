import { Button } from '../../kit/input/button.tsx';
import { Icon } from '../../kit/show/icon.tsx';
import { useWords } from '../../kit/words/words.ts';

/** The columns as the server reads them; `isNeeded` for an organisation that is new. */
const columns: readonly { name: string; isNeeded?: boolean }[] = [
  { name: 'organisation', isNeeded: true },
  { name: 'kind' },
  { name: 'country', isNeeded: true },
  { name: 'zone', isNeeded: true },
  { name: 'language' },
  { name: 'organisation-phone' },
  { name: 'organisation-email' },
  { name: 'website' },
  { name: 'person' },
  { name: 'email' },
  { name: 'phone' },
  { name: 'roles' },
  { name: 'plan' },
  { name: 'seats' },
  { name: 'standing' },
  { name: 'partner' },
  { name: 'starts' },
  { name: 'ends' },
  { name: 'agreement' },
  { name: 'agreement-starts' },
  { name: 'agreement-ends' },
  { name: 'relation' },
];

/** What may stand in a file, and an empty one to begin with. */
export function ColumnsHelp() {
  const { t } = useWords();
  const save = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(
      new Blob([`\uFEFF${columns.map(({ name }) => name).join(',')}\r\n`], { type: 'text/csv' }),
    );
    link.download = 'organisations.csv';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <details>
      <summary className="flex w-fit cursor-pointer list-none items-center gap-1.5 rounded-small py-1 text-13 font-medium text-ink-2 hover:text-ink [&::-webkit-details-marker]:hidden">
        <Icon name="chevron-right" size={14} className="transition-transform [[open]>summary>&]:rotate-90" />
        {t('console:import.columns')}
      </summary>
      <div className="mt-2 rounded-box border border-line bg-surface px-4 py-3">
        <p className="text-13 text-ink-2">{t('console:import.columnsText')}</p>
        <dl className="mt-3 grid gap-x-6 gap-y-1.5 text-13 tablet:grid-cols-[auto_1fr]">
          {columns.map(({ name, isNeeded }) => (
            <div key={name} className="contents">
              <dt className="max-tablet:pt-1.5">
                <code>{name}</code>
              </dt>
              <dd className="text-ink-2">
                {t(`console:import.column.${name}`)}
                {isNeeded && <span className="text-ink"> {t('console:import.needed')}</span>}
              </dd>
            </div>
          ))}
        </dl>
        <Button size="small" icon="download" onPress={save} className="mt-4">
          {t('console:import.template')}
        </Button>
      </div>
    </details>
  );
}
