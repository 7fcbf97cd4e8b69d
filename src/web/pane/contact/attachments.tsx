import type { uploadAttachment } from '../../../contract/requests.ts';
import { edit } from '../draft/edit.ts';
import type { Intake } from '../draft/intake.ts';
import type { Pane } from '../model/pane.ts';
import { size } from '../model/when.ts';
import { wordsOf } from '../parts/fault-notice.tsx';
import { bind } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';

/** Files go up at once and wait for the request; only their names stay in the draft. */
export function Attachments({ pane, intake }: { pane: Pane; intake: Intake }) {
  const { say, state } = pane;
  const { maxBytes, perMessage } = intake.attachments;
  const { attachments } = state.draft;
  const hint = say('form.attachments.limits', { n: perMessage, size: size(pane, maxBytes) });
  const { id, label, attributes, above, below } = bind(pane, 'attachments', hint);
  return (
    <div class="field">
      <label for={id}>
        {label} <small>{say('optional')}</small>
      </label>
      {above}
      {attachments.length > 0 && (
        <ul class="card rows files">
          {attachments.map((file) => (
            <li key={file.id}>
              <span>
                {file.name} <small>{size(pane, file.bytes)}</small>
              </span>
              <button
                type="button"
                class="icon-button"
                aria-label={say('form.attachments.remove', { name: file.name })}
                onClick={() => edit(pane, { attachments: attachments.filter((one) => one !== file) })}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="hint" role="status">
        {state.uploading && say('form.attachments.sending', { name: state.uploading })}
      </p>
      <input
        {...attributes}
        type="file"
        class="unseen"
        multiple
        onChange={({ currentTarget }) => {
          void addAll(pane, intake, [...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <label for={id} class="button">
        {say('form.attachments.add')}
      </label>
      {below}
    </div>
  );
}

/** One after the other; the first that fails is named, those before it stay. */
async function addAll(pane: Pane, { attachments: { maxBytes, perMessage } }: Intake, files: File[]): Promise<void> {
  for (const file of files) {
    const { attachments, organisation } = pane.state.draft;
    const { name } = file;
    let fault = '';
    if (attachments.length >= perMessage) fault = pane.say('form.attachments.many', { n: perMessage });
    else if (file.size > maxBytes) fault = pane.say('form.attachments.big', { name, size: size(pane, maxBytes) });
    else {
      pane.set({ uploading: name });
      const answer = await pane.ask<typeof uploadAttachment>('POST', '/api/attachments', {
        query: { name, organisation },
        file,
      });
      pane.set({ uploading: undefined });
      if (answer.fault) fault = `${name}: ${wordsOf(pane, answer.fault)}`;
      else edit(pane, { attachments: [...pane.state.draft.attachments, answer.value] });
    }
    if (fault) return pane.set({ errors: { ...pane.state.errors, attachments: fault } });
  }
}
