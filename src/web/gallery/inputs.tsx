import { useState } from 'react';
import { Problem } from '../kit/api/problem.ts';
import { Button } from '../kit/input/button.tsx';
import { Checkbox } from '../kit/input/checkbox.tsx';
import { CheckboxGroup } from '../kit/input/checkbox-group.tsx';
import { CodeInput } from '../kit/input/code-input.tsx';
import { ComboBox } from '../kit/input/combo-box.tsx';
import { FileDrop } from '../kit/input/file-drop.tsx';
import { Form } from '../kit/input/form.tsx';
import { IconButton } from '../kit/input/icon-button.tsx';
import { LinkButton } from '../kit/input/link-button.tsx';
import { PhoneField } from '../kit/input/phone-field.tsx';
import { RadioGroup } from '../kit/input/radio-group.tsx';
import { SearchField } from '../kit/input/search-field.tsx';
import { Select } from '../kit/input/select.tsx';
import { TextArea } from '../kit/input/text-area.tsx';
import { TextField } from '../kit/input/text-field.tsx';
import { TextLink } from '../kit/input/text-link.tsx';
import { useUploads } from '../kit/input/use-uploads.ts';
import { say3 } from './samples.ts';
import { Line, Section } from './section.tsx';

const refused = new Problem({
  type: 'about:blank',
  title: '',
  status: 400,
  code: 'invalid-input',
  errors: [
    { path: 'gallery-title', code: 'too-short', message: 'Say in a few words what is wrong.' },
    { path: 'gallery-topic', code: 'required', message: 'Choose what it is about.' },
  ],
});

/** Buttons, fields and forms. */
export function Inputs() {
  const [text, setText] = useState('');
  const [choice, setChoice] = useState<string | null>('b');
  const [method, setMethod] = useState<string | null>('call');
  const [phone, setPhone] = useState('+81 3-1234-5678');
  const [code, setCode] = useState('204');
  const [several, setSeveral] = useState<string[]>(['a']);
  const uploads = useUploads();
  const topics = [
    { id: 'a', name: say3('Technical', 'テクニカル', '技术') },
    {
      id: 'b',
      name: say3('Billing', '課金', '账单'),
      hint: say3('Weekdays 9:00–18:00', '平日 9:00～18:00', '工作日 9:00–18:00'),
    },
    { id: 'c', name: say3('Subscription', 'サブスクリプション', '订阅') },
  ];
  const words = {
    send: say3('Call me back – about 12 min', '折り返し電話を希望する（約 12 分）', '请回电（约 12 分钟）'),
    save: say3('Save', '保存', '保存'),
    title: say3('Title', '件名', '标题'),
    topic: say3('What is it about', 'お問い合わせの種類', '问题类型'),
  };
  return (
    <Section name="Input">
      <Line>
        <Button variant="primary">{words.send}</Button>
        <Button>{words.save}</Button>
        <Button variant="quiet" icon="plus">
          {say3('Add a person', '担当者を追加', '添加人员')}
        </Button>
        <Button variant="danger">{say3('Close request', 'リクエストをクローズ', '关闭请求')}</Button>
        <Button variant="primary" isPending>
          {words.save}
        </Button>
        <Button isDisabled>{words.save}</Button>
        <Button size="small">{words.save}</Button>
        <IconButton icon="more" label="More" />
        <LinkButton href="/gallery" icon="plus">
          {say3('New service request', '新しいサービス リクエスト', '新建服务请求')}
        </LinkButton>
        <TextLink href="/gallery">{say3('Who does what', '役割分担', '职责划分')}</TextLink>
        <TextLink href="https://example.com/">{say3('Community', 'コミュニティ', '社区')}</TextLink>
      </Line>
      <div className="grid gap-6 tablet:grid-cols-2">
        <TextField
          label={words.title}
          hint={say3(
            'A few words, as you would say them on the phone.',
            '電話で話すときのように、短く入力してください。',
            '请简短描述，就像打电话时那样。',
          )}
          value={text}
          onChange={setText}
        />
        <TextField
          label={say3('E-mail', 'メール アドレス', '电子邮件地址')}
          value="mei.lin@"
          error={say3(
            'This is not a whole address: something is missing after the @.',
            '「@」の後が不足しています。メール アドレスを最後まで入力してください。',
            '“@”之后的内容不完整，请输入完整的邮箱地址。',
          )}
        />
        <TextField label={say3('Organisation', '組織', '组织')} value="Contoso" isDisabled />
        <SearchField label={say3('Search', '検索', '搜索')} keys="/" value={text} onChange={setText} />
        <Select label={words.topic} items={topics} value={choice} onChange={setChoice} />
        <Select
          label={words.topic}
          items={topics}
          value={null}
          onChange={setChoice}
          error={say3('Choose what it is about.', 'お問い合わせの種類を選択してください。', '请选择问题类型。')}
        />
        <ComboBox label={say3('Service', 'サービス', '服务')} items={topics} value={choice} onChange={setChoice} />
        <PhoneField label={say3('Phone', '電話番号', '电话')} country="JP" value={phone} onChange={setPhone} />
        <TextArea
          label={say3('What happens', '発生していること', '具体情况')}
          value={text}
          onChange={setText}
          maxLength={150}
        />
        <CodeInput
          label={say3('Code', '認証コード', '验证码')}
          hint={say3(
            'Six digits, read out by the caller.',
            '発信者が読み上げる 6 桁の数字です。',
            '来电者读出的 6 位数字。',
          )}
          value={code}
          onChange={setCode}
        />
      </div>
      <div className="grid gap-6 tablet:grid-cols-2">
        <RadioGroup
          label={say3('How should we reach you', 'ご連絡の方法', '联系方式')}
          value={method}
          onChange={setMethod}
          choices={[
            {
              id: 'call',
              name: say3('Call me back', '折り返し電話', '回电'),
              description: say3(
                'On +81 3-1234-5678, in English or Japanese.',
                '+81 3-1234-5678 に、日本語または英語でお電話します。',
                '以中文或英文致电 +81 3-1234-5678。',
              ),
              aside: say3('about 12 min', '約 12 分', '约 12 分钟'),
            },
            {
              id: 'portal',
              name: say3('Write to me in the portal', 'ポータルでの返信', '在门户中答复'),
              description: say3(
                'You get a mail when there is an answer.',
                '回答があるとメールでお知らせします。',
                '有答复时会邮件通知您。',
              ),
              aside: say3('usually 3 h', '通常 3 時間', '通常 3 小时'),
            },
            {
              id: 'a',
              name: say3('Severity A', '重大度 A（重大）', '严重级别 A（关键）'),
              description: say3(
                'Needs the advanced agreement. Severity B is answered on the next business day.',
                '高度なオンライン サービス契約が必要です。重大度 B は翌営業日に応答します。',
                '需要高级在线服务协议。严重级别 B 将在下一个工作日响应。',
              ),
              isDisabled: true,
            },
          ]}
        />
        <div className="flex flex-col gap-6">
          <RadioGroup
            label={say3('Did this help', '役に立ちましたか', '是否有帮助')}
            look="row"
            value={choice}
            onChange={setChoice}
            choices={[
              { id: 'a', name: say3('Yes', 'はい', '是') },
              { id: 'b', name: say3('No', 'いいえ', '否') },
            ]}
          />
          <CheckboxGroup
            label={say3('Services', 'サービス', '服务')}
            items={topics}
            value={several}
            onChange={setSeveral}
          />
          <Checkbox isSelected>
            {say3(
              'Someone can be reached at any hour until it is resolved.',
              '解決するまで、いつでも連絡が取れる担当者がいます。',
              '在解决之前，随时有人可以联系上。',
            )}
          </Checkbox>
          <FileDrop label={say3('Add files', 'ファイルを追加', '添加文件')} uploads={uploads} />
        </div>
      </div>
      <Form
        onSubmit={() => undefined}
        problem={refused}
        className="max-w-140 rounded-box border border-line bg-surface p-5"
        label="A refused form"
      >
        <TextField label={words.title} name="gallery-title" value="" onChange={() => undefined} />
        <Select label={words.topic} name="gallery-topic" items={topics} value={null} onChange={setChoice} />
        <div className="flex gap-2">
          <Button type="submit" variant="primary">
            {words.save}
          </Button>
          <Button variant="quiet">{say3('Cancel', 'キャンセル', '取消')}</Button>
        </div>
      </Form>
    </Section>
  );
}
