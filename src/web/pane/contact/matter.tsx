import { edit } from '../draft/edit.ts';
import type { Intake } from '../draft/intake.ts';
import type { Pane } from '../model/pane.ts';
import { Choices } from '../parts/choices.tsx';
import { Notice } from '../parts/notice.tsx';
import { Select } from '../parts/select.tsx';

/** What the request is about: topic, category, service, subscription, and whether it is support's matter at all. */
export function Matter({ pane, intake }: { pane: Pane; intake: Intake }) {
  const { say } = pane;
  const { draft } = pane.state;
  const topic = intake.topics.find((one) => one.key === draft.topic);
  const examples = topic?.categories.find((one) => one.key === draft.category)?.examples ?? [];
  const outside = intake.scope.find((one) => one.key === draft.scope);
  const subscriptions = intake.subscriptions.map(({ id, name, standing }) => ({
    key: id,
    name: standing === 'trial' ? `${name} (${say('form.trial')})` : name,
  }));
  return (
    <>
      <Choices
        pane={pane}
        name="topic"
        among={intake.topics.map(({ hint, hours, ...one }) => ({ ...one, hint: `${hint} ${hours}` }))}
        value={draft.topic}
        pick={(key) => edit(pane, { topic: key, category: undefined, severity: undefined })}
      />
      {topic && (
        <Select
          pane={pane}
          name="category"
          none={say('form.choose')}
          hint={examples.length > 0 ? say('form.examples', { list: examples.join(' / ') }) : ''}
          among={topic.categories}
          value={draft.category}
        />
      )}
      {intake.services.length > 1 && (
        <Select pane={pane} name="service" none={say('form.notSure')} among={intake.services} value={draft.service} />
      )}
      {subscriptions.length > 1 && (
        <Select
          pane={pane}
          name="subscription"
          none={say('form.notSure')}
          among={subscriptions}
          value={draft.subscription}
        />
      )}
      {intake.scope.length > 0 && (
        <Choices
          pane={pane}
          name="scope"
          among={[{ key: 'in', name: say('form.scope.no') }, ...intake.scope]}
          value={draft.scope}
        />
      )}
      {outside && (
        <Notice tone="help" role="status">
          <strong>{say('form.scope.goTo')}</strong>
          <p>{outside.goTo}</p>
        </Notice>
      )}
    </>
  );
}
