import { FileDrop } from '../../kit/input/file-drop.tsx';
import { RadioGroup } from '../../kit/input/radio-group.tsx';
import { Select } from '../../kit/input/select.tsx';
import type { Uploads } from '../../kit/input/use-uploads.ts';
import { languageNames, useWords } from '../../kit/words/words.ts';
import type { Asking } from './asking.ts';
import { ContactPerson } from './contact-person.tsx';
import { languageOf } from './draft.ts';
import { FormSection } from './form-section.tsx';
import type { Proposal } from './use-proposal.ts';

/** By which way, in which language, to whom, with which files. The expected wait stands at the way it belongs to. */
export function ContactSection({
  wait,
  uploads,
  ...asking
}: Asking & { wait: Proposal['wait'] | undefined; uploads: Uploads }) {
  const { t, language } = useWords();
  const { draft, change, intake } = asking;
  const method = draft.contactMethod ?? intake.contactMethods[0]?.key ?? null;
  return (
    <FormSection title={t('portal:new.section.contact')}>
      <RadioGroup
        name="contactMethod"
        label={t('portal:new.method')}
        value={method}
        onChange={(contactMethod) => change({ contactMethod })}
        choices={intake.contactMethods.map(({ key, name, hint }) => ({
          id: key,
          name,
          description: (
            <>
              {hint}
              {key === method && wait && (
                <span className="mt-1 block font-medium text-ink">
                  {t('portal:new.wait')}: {wait.words}
                </span>
              )}
            </>
          ),
        }))}
      />
      <ContactPerson {...asking} />
      <Select
        name="language"
        label={t('portal:new.language')}
        value={languageOf(draft, intake, language)}
        onChange={(key) => change({ language: key })}
        items={intake.languages.map((key) => ({ id: key, name: languageNames[key] }))}
        className="max-w-60"
      />
      <div id="files" className="flex flex-col gap-1">
        <p className="text-14 font-medium">{t('portal:new.files')}</p>
        <FileDrop label={t('portal:new.filesAdd')} uploads={uploads} />
      </div>
    </FormSection>
  );
}
