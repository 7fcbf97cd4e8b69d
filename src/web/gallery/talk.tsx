import { useState } from 'react';
import { RadioGroup } from '../kit/input/radio-group.tsx';
import { Composer } from '../kit/talk/composer.tsx';
import { Conversation } from '../kit/talk/conversation.tsx';
import { events, messages, say3 } from './samples.ts';
import { Section } from './section.tsx';

/** A conversation and where one writes. */
export function Talk() {
  const [kind, setKind] = useState<'message' | 'note'>('note');
  const sent = () => new Promise<boolean>((done) => setTimeout(() => done(true), 800));
  return (
    <Section name="Conversation">
      <div className="max-w-180">
        <Conversation messages={messages()} events={events()} side="support" />
      </div>
      <div className="max-w-180">
        <Composer
          draftKey="gallery.customer"
          label={say3('Your message', 'メッセージ', '您的消息')}
          send={say3('Send', '送信', '发送')}
          onSend={sent}
        />
      </div>
      <div className="max-w-180">
        <Composer
          draftKey="gallery.desk"
          label={say3('Note for colleagues', '社内メモ', '内部备注')}
          send={kind === 'note' ? say3('Save note', 'メモを保存', '保存备注') : say3('Answer', '回答する', '答复')}
          tone={kind}
          files={null}
          onSend={sent}
          above={
            <RadioGroup
              label="kind"
              isLabelHidden
              look="row"
              value={kind}
              onChange={(next) => setKind(next)}
              choices={[
                { id: 'message', name: say3('Answer', '回答', '答复') },
                { id: 'note', name: say3('Internal note', '社内メモ', '内部备注') },
              ]}
            />
          }
        />
      </div>
    </Section>
  );
}
