import { useState } from 'react';
import { readIntake } from '../../../contract/intake.ts';
import { saveProfile } from '../../../contract/me.ts';
import { useApi } from '../../kit/api/use-api.ts';
import { useChange } from '../../kit/api/use-change.ts';
import { Button } from '../../kit/input/button.tsx';
import { Form } from '../../kit/input/form.tsx';
import { PhoneField } from '../../kit/input/phone-field.tsx';
import { say } from '../../kit/over/toast.tsx';
import { Card } from '../../kit/show/card.tsx';
import { Loaded } from '../../kit/show/loaded.tsx';
import { useWords } from '../../kit/words/words.ts';
import type { PersonMe } from '../guard/person-only.tsx';

/** The number by which support knows a caller; a changed one counts only later. */
export function OwnPhone({ me }: { me: PersonMe }) {
  const { t } = useWords();
  const read = useApi(readIntake, { query: {} });
  return (
    <Card title={t('portal:profile.phone')}>
      <Loaded of={read}>
        {({ contact }) => (
          <PhoneForm key={contact.phone} own={contact.phone ?? ''} country={me.person.organisation.country} />
        )}
      </Loaded>
    </Card>
  );
}

function PhoneForm({ own, country }: { own: string; country: string }) {
  const { t } = useWords();
  const [phone, setPhone] = useState(own);
  const save = useChange(saveProfile, { rereads: [readIntake], onDone: () => say(t('portal:profile.phoneSaved')) });
  return (
    <Form onSubmit={() => void save.send({ body: { phone: phone.trim() || null } })} problem={save.problem}>
      <PhoneField
        name="phone"
        label={t('portal:profile.phone')}
        isLabelHidden
        hint={t('portal:profile.phoneHint')}
        value={phone}
        onChange={setPhone}
        country={country}
      />
      <div>
        <Button type="submit" isPending={save.isSending} isDisabled={phone.trim() === own}>
          {t('portal:profile.phoneSave')}
        </Button>
      </div>
    </Form>
  );
}
