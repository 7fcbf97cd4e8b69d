import { useState } from 'react';
import { readMe, saveProfile } from '../../../contract/me.ts';
import { languages } from '../../../domain/language/language.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { Button } from '../../kit/input/button.tsx';
import { ComboBox } from '../../kit/input/combo-box.tsx';
import { Form } from '../../kit/input/form.tsx';
import { Select } from '../../kit/input/select.tsx';
import { say } from '../../kit/over/toast.tsx';
import { Card } from '../../kit/show/card.tsx';
import { formatInstant } from '../../kit/time/format-instant.ts';
import { useNow } from '../../kit/time/now.ts';
import { languageNames, setLanguage, t as translate, useWords } from '../../kit/words/words.ts';
import type { PersonMe } from '../guard/person-only.tsx';
import { zoneChoices } from './zone-choices.ts';

/** The language of pages and mails, and the zone in which times are shown. */
export function LanguageAndZone({ me }: { me: PersonMe }) {
  const { t, language: shown } = useWords();
  const now = useNow();
  const [language, setChosen] = useState(me.language);
  const [zone, setZone] = useState(me.zone);
  const save = useChange(saveProfile, {
    rereads: [readMe],
    onDone: () => void setLanguage(language).then(() => say(translate('portal:profile.saved'))),
  });
  return (
    <Card title={t('portal:profile.settings')}>
      <Form onSubmit={() => void save.send({ body: { language, zone } })} problem={save.problem}>
        <Select
          name="language"
          label={t('portal:profile.language')}
          hint={t('portal:profile.languageHint')}
          value={language}
          onChange={setChosen}
          items={languages.map((id) => ({ id, name: languageNames[id] }))}
          className="max-w-80"
        />
        <ComboBox
          name="zone"
          label={t('portal:profile.zone')}
          hint={t('portal:profile.zoneHint', {
            now: formatInstant(new Date(now).toISOString(), { language: shown, zone, now }),
          })}
          value={zone}
          onChange={(key) => key !== null && setZone(key)}
          items={zoneChoices(me.zone)}
          className="max-w-80"
        />
        <div>
          <Button
            type="submit"
            isPending={save.isSending}
            isDisabled={language === me.language && zone === me.zone && language === shown}
          >
            {t('portal:profile.save')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
