import { edit } from '../draft/edit.ts';
import type { Intake } from '../draft/intake.ts';
import type { Pane } from '../model/pane.ts';
import { Choices } from '../parts/choices.tsx';
import { Notice } from '../parts/notice.tsx';
import { Select } from '../parts/select.tsx';

type Topic = Intake['topics'][number];

/** What the request is about: first the topic, then what that topic asks. */
export function Matter({ pane, intake }: { pane: Pane; intake: Intake }) {
  const { draft } = pane.state;
  const topic = intake.topics.find((one) => one.key === draft.topic);
  return (
    <>
      <Choices
        pane={pane}
        name="topic"
        among={intake.topics.map(({ hint, hours, ...one }) => ({ ...one, hint: `${hint} ${hours}` }))}
        value={draft.topic}
        pick={(key) => edit(pane, { topic: key, category: undefined, severity: undefined })}
      />
      {topic && <Closer pane={pane} intake={intake} topic={topic} />}
    </>
  );
}

/** Category, service, subscription, and whether it is support's matter at all; if not, where to go instead. */
function Closer({ pane, intake, topic }: { pane: Pane; intake: Intake; topic: Topic }) {
  const { say } = pane;
  const { draft } = pane.state;
  const category = topic.categories.find((one) => one.key === draft.category);
  const list = category?.examples.slice(0, 3).join(' / ');
  const outside = intake.scope.find((one) => one.key === draft.scope);
  const subscriptions = intake.subscriptions.map(({ id, name, standing }) => ({
    key: id,
    name: standing === 'trial' ? `${name} (${say('form.trial')})` : name,
  }));
  return (
    <>
      <Select
        pane={pane}
        name="category"
        none={say('form.choose')}
        hint={list ? say('form.examples', { list }) : ''}
        among={topic.categories}
        value={draft.category}
      />
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
