import { RadioGroup } from '../../kit/input/radio-group.tsx';
import { Notice } from '../../kit/show/notice.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { Asking } from './asking.ts';
import { inScope } from './draft.ts';

/** What support cannot work on, asked before anything is sent, with where to go instead. */
export function ScopeQuestion({ draft, change, intake }: Asking) {
  const { t } = useWords();
  const outside = intake.scope.find(({ key }) => key === draft.scope);
  return (
    <div className="flex flex-col gap-3">
      <RadioGroup
        name="scope"
        label={t('portal:new.scope')}
        hint={t('portal:new.scopeHint')}
        value={draft.scope}
        onChange={(scope) => change({ scope })}
        choices={[
          { id: inScope, name: t('portal:new.scopeNone') },
          ...intake.scope.map(({ key, name }) => ({ id: key, name })),
        ]}
      />
      <div aria-live="polite">
        {outside && (
          <Notice tone="warn" icon="arrow-right" title={t('portal:new.goTo')}>
            <p>{outside.goTo}</p>
            <p className="mt-1 text-13">{t('portal:new.goToBack')}</p>
          </Notice>
        )}
      </div>
    </div>
  );
}
