import { CallNow } from '../call/call-now.tsx';
import { match } from '../draft/edit.ts';
import type { Intake } from '../draft/intake.ts';
import { languageOfAnswers } from '../draft/language-of-answers.ts';
import { propose } from '../draft/propose.ts';
import type { Pane } from '../model/pane.ts';
import { onceDrawn } from '../parts/once-drawn.ts';
import { Select } from '../parts/select.tsx';
import { Attachments } from './attachments.tsx';
import { ContactDetails } from './contact-details.tsx';
import { Describe } from './describe.tsx';
import { Impact } from './impact.tsx';
import { Matter } from './matter.tsx';
import { Method } from './method.tsx';
import { Send } from './send.tsx';
import { Severity } from './severity.tsx';

/**
 * The form: what is wrong, how bad it is, how support comes back. Each part appears when the one before is answered, so
 * that it never looks longer than it is; what is out of scope is led elsewhere, not sent.
 */
export function Form({ pane, intake }: { pane: Pane; intake: Intake }) {
  const { scope, topic } = pane.state.draft;
  const names = new Intl.DisplayNames(pane.state.lang, { type: 'language' });
  const resume = onceDrawn(() => {
    propose(pane);
    match(pane);
  });
  return (
    // Enter in a field must not send a half-written request.
    <form class="request" noValidate ref={resume} onSubmit={(event) => event.preventDefault()}>
      <CallNow pane={pane} />
      <Describe pane={pane} />
      <Matter pane={pane} intake={intake} />
      {topic && (scope === 'in' || intake.scope.length === 0) && (
        <>
          <Impact pane={pane} intake={intake} />
          <Severity pane={pane} intake={intake} />
          <ContactDetails pane={pane} intake={intake} />
          <Method pane={pane} intake={intake} />
          <Select
            pane={pane}
            name="language"
            among={intake.languages.map((key) => ({ key, name: names.of(key) ?? key }))}
            value={languageOfAnswers(pane, intake)}
          />
          <Attachments pane={pane} intake={intake} />
          <Send pane={pane} intake={intake} />
        </>
      )}
    </form>
  );
}
