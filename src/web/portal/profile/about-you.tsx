import { Card } from '../../kit/show/card.tsx';
import { Facts } from '../../kit/show/facts.tsx';
import { useWords } from '../../kit/words/words.ts';
import { useActionName } from '../guard/action-name.ts';
import type { PersonMe } from '../guard/person-only.tsx';

/** What the organisation has set: who one is and what one may do. */
export function AboutYou({ me }: { me: PersonMe }) {
  const { t } = useWords();
  const nameOf = useActionName();
  const { organisation } = me.person;
  return (
    <Card title={t('portal:profile.you')}>
      <Facts
        facts={[
          { name: t('portal:profile.name'), value: me.name },
          { name: t('portal:profile.email'), value: me.email },
          { name: t('portal:profile.organisation'), value: organisation.name },
          {
            name: t('portal:profile.may'),
            value:
              organisation.actions.length > 0
                ? organisation.actions.map(nameOf).join(t('portal:list.between'))
                : t('portal:profile.mayNothing'),
          },
        ]}
      />
    </Card>
  );
}
