import { useState } from 'react';
import { Button } from '../kit/input/button.tsx';
import { IconButton } from '../kit/input/icon-button.tsx';
import { TextArea } from '../kit/input/text-area.tsx';
import { useCommands } from '../kit/over/commands.ts';
import { Dialog } from '../kit/over/dialog.tsx';
import { Menu } from '../kit/over/menu.tsx';
import { say } from '../kit/over/toast.tsx';
import { useKeys } from '../kit/over/use-keys.ts';
import { rows, say3 } from './samples.ts';
import { Line, Section } from './section.tsx';

/** What lies over the page. */
export function Overlays() {
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  useKeys(say3('This page', 'このページ', '此页面'), [
    { keys: 'g q', words: say3('Go to the queue', 'キューへ移動', '前往队列'), run: () => say('g q') },
    { keys: 'r', words: say3('Reply', '返信', '答复'), run: () => say('r') },
  ]);
  useCommands({
    id: 'requests',
    heading: say3('Requests', 'リクエスト', '请求'),
    find: (query) =>
      rows()
        .filter((row) => row.title.toLowerCase().includes(query.toLowerCase()))
        .map((row) => ({
          id: row.id,
          name: row.title,
          hint: row.number,
          icon: 'inbox' as const,
          run: () => say(row.title),
        })),
  });
  useCommands({
    id: 'actions',
    heading: say3('Actions', '操作', '操作'),
    find: () => [
      {
        id: 'new',
        name: say3('New request for a caller', '電話による新しいリクエスト', '为来电者新建请求'),
        icon: 'phone' as const,
        keys: 'c',
        run: () => say('new'),
      },
    ],
  });
  return (
    <Section name="Over the page">
      <Line>
        <Button onPress={() => setOpen(true)}>{say3('Open a dialog', 'ダイアログを開く', '打开对话框')}</Button>
        <Button
          onPress={() => say(say3('Request taken', '担当になりました', '已领取请求'), { onUndo: () => undefined })}
        >
          {say3('Say something', '通知を表示', '显示通知')}
        </Button>
        <Menu
          label="Menu"
          placement="bottom start"
          groups={[
            {
              id: 'one',
              items: [
                { id: 'take', name: say3('Take', '担当する', '领取'), icon: 'user', keys: 't' },
                { id: 'note', name: say3('Internal note', '社内メモ', '内部备注'), icon: 'lock', keys: 'n' },
              ],
            },
            {
              id: 'two',
              heading: say3('Severity', '重大度', '严重级别'),
              items: [
                { id: 'b', name: 'B', isChosen: true },
                { id: 'c', name: 'C' },
                { id: 'close', name: say3('Close', 'クローズ', '关闭'), icon: 'trash', isDanger: true },
              ],
            },
          ]}
        >
          <IconButton icon="more" label={say3('More', 'その他', '更多')} variant="plain" />
        </Menu>
      </Line>
      <Dialog
        title={say3('Close this request', 'このリクエストをクローズします', '关闭此请求')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        buttons={
          <>
            <Button onPress={() => setOpen(false)}>{say3('Cancel', 'キャンセル', '取消')}</Button>
            <Button variant="primary" onPress={() => setOpen(false)}>
              {say3('Close request', 'クローズする', '关闭请求')}
            </Button>
          </>
        }
      >
        <p className="mb-4 text-ink-2">
          {say3('It can be reopened for 14 days.', '14 日以内であれば再オープンできます。', '14 天内可以重新打开。')}
        </p>
        <TextArea label={say3('What solved it', '解決の内容', '解决方法')} value={text} onChange={setText} />
      </Dialog>
    </Section>
  );
}
