import type { ClockView } from '../../contract/common.ts';
import type { Language } from '../../domain/language/language.ts';
import type { TalkEvent } from '../kit/talk/event-line.tsx';
import type { TalkMessage } from '../kit/talk/said.tsx';
import { nowMs } from '../kit/time/now.ts';
import { currentLanguage } from '../kit/words/words.ts';

/** Words to try the components with, in the language of the page. */
export const say3 = (en: string, ja: string, zh: string): string =>
  ({ en, ja, 'zh-Hans': zh })[currentLanguage() satisfies Language];

export const minutesFromNow = (minutes: number): string => new Date(nowMs() + minutes * 60_000).toISOString();

const clock = (view: Partial<ClockView>): ClockView => ({
  clock: 'initial-response',
  cycle: 1,
  promise: 'commitment',
  state: 'running',
  dueAt: minutesFromNow(42.5),
  calendarEndsOn: null,
  metAt: null,
  startedAt: minutesFromNow(-18),
  consumedMinutes: 18,
  remainingMinutes: 42,
  targetMinutes: 60,
  percent: 30,
  reads: say3(
    'Severity A is answered within 60 minutes, around the clock. It counts from Fri 21:50 (Beijing).',
    '重大度 A は 24 時間いつでも 60 分以内に応答します。金曜日 21:50（北京）から数えています。',
    '严重级别 A 全天候在 60 分钟内响应，自周五 21:50（北京时间）起计时。',
  ),
  calendarZone: 'Asia/Shanghai',
  ...view,
});

export const clocks = (): { name: string; reading: ClockView | null }[] => [
  { name: 'running', reading: clock({}) },
  { name: 'running, long', reading: clock({ dueAt: minutesFromNow(60 * 51), promise: 'objective', percent: 10 }) },
  { name: 'warned', reading: clock({ dueAt: minutesFromNow(9.5), percent: 84 }) },
  {
    name: 'paused',
    reading: clock({
      state: 'paused',
      dueAt: null,
      percent: null,
      reads: say3(
        'Paused: it waits for the customer since Thu 16:02.',
        '木曜日 16:02 からお客様の回答を待っているため、一時停止しています。',
        '自周四 16:02 起等待客户答复，已暂停计时。',
      ),
    }),
  },
  { name: 'late', reading: clock({ state: 'late', dueAt: minutesFromNow(-72), percent: 140 }) },
  { name: 'kept', reading: clock({ state: 'met', metAt: minutesFromNow(-30), percent: 40 }) },
  { name: 'missed', reading: clock({ state: 'missed', dueAt: minutesFromNow(-200), metAt: minutesFromNow(-90) }) },
  { name: 'cancelled', reading: clock({ state: 'cancelled', dueAt: null }) },
  {
    name: 'past the calendar',
    reading: clock({
      dueAt: null,
      percent: null,
      remainingMinutes: null,
      calendarEndsOn: '2026-12-31',
      reads: say3(
        'No due time, because the calendar “Working days” ends on 31 December 2026.',
        'カレンダー「営業日」が 2026年12月31日で終わるため、応答期限はありません。',
        '由于日历“工作日”截止于 2026年12月31日，因此没有响应期限。',
      ),
    }),
  },
  { name: 'none promised', reading: null },
];

export const messages = (): TalkMessage[] => [
  {
    id: '1',
    seq: 1,
    kind: 'message',
    authorKind: 'customer',
    authorName: say3('Mei Lin', '田中 美咲', '林梅'),
    mine: true,
    at: minutesFromNow(-190),
    nextUpdateAt: null,
    body: say3(
      'Since this morning nobody in Osaka can open shared calendars. The message is `0x8004010F`.\n\n- restarted the clients\n- signed out and in again\n\nOur notes: https://wiki.example.com/calendars/osaka',
      '今朝から大阪拠点の全員が共有予定表を開けません。エラーは `0x8004010F` です。\n\n- クライアントを再起動しました\n- サインインし直しました\n\n社内の記録: https://wiki.example.com/calendars/osaka',
      '从今天上午起，大阪的同事都无法打开共享日历，错误代码为 `0x8004010F`。\n\n- 已重启客户端\n- 已重新登录\n\n我们的记录：https://wiki.example.com/calendars/osaka',
    ),
    attachments: [{ id: 'a', name: 'client-log-2026-02-24T0900.txt', mediaType: 'text/plain', bytes: 348_000 }],
  },
  {
    id: '2',
    seq: 4,
    kind: 'note',
    authorKind: 'support',
    authorName: say3('Daniel Okafor', '佐藤 健', '王磊'),
    mine: false,
    at: minutesFromNow(-150),
    nextUpdateAt: null,
    attachments: [],
    body: say3(
      'Looks like the directory sync of last night. Asked the platform team.',
      '昨夜のディレクトリ同期が原因のようです。基盤チームに確認中です。',
      '看起来与昨晚的目录同步有关，已询问平台团队。',
    ),
  },
  {
    id: '3',
    seq: 5,
    kind: 'question',
    authorKind: 'support',
    authorName: say3('Daniel Okafor', '佐藤 健', '王磊'),
    mine: false,
    at: minutesFromNow(-120),
    nextUpdateAt: minutesFromNow(58),
    attachments: [],
    body: say3(
      'Thank you for the log. Does the web client show the calendars? Please try with one account and tell us.',
      'ログのご送付ありがとうございます。Web クライアントでは予定表が表示されますか。1 つのアカウントでお試しのうえ、結果をお知らせください。',
      '感谢您提供日志。网页客户端能否显示日历？请用一个帐户试一下并告知结果。',
    ),
  },
];

export const events = (): TalkEvent[] => [
  {
    seq: 2,
    at: minutesFromNow(-188),
    kind: 'request.taken',
    actorName: '',
    audience: 'all',
    words: say3('Daniel Okafor looks after this request.', '佐藤 健が担当になりました。', '王磊开始负责此请求。'),
  },
  {
    seq: 3,
    at: minutesFromNow(-160),
    kind: 'severity.confirmed',
    actorName: '',
    audience: 'all',
    words: say3('Severity B was confirmed.', '重大度 B（高）が確定しました。', '严重级别 B（高）已确认。'),
  },
];

export type Row = {
  id: string;
  number: string;
  title: string;
  severity: { key: string; name: string; standing: 'proposed' | 'confirmed' };
  state: 'open' | 'waiting-for-customer' | 'waiting-for-support' | 'resolved' | 'closed';
  clock: ClockView | null;
  updatedAt: string;
};

export const rows = (): Row[] => {
  const all = clocks();
  const reading = (name: string) => all.find((one) => one.name === name)?.reading ?? null;
  const B = { key: 'B', name: say3('B (high)', 'B（高）', 'B（高）'), standing: 'confirmed' as const };
  return [
    {
      id: '1',
      number: 'W-104482',
      title: say3(
        'Nobody in Osaka can open shared calendars',
        '大阪拠点で共有予定表を開けない',
        '大阪办公室无法打开共享日历',
      ),
      severity: B,
      state: 'waiting-for-customer',
      clock: reading('paused'),
      updatedAt: minutesFromNow(-12),
    },
    {
      id: '2',
      number: 'W-104479',
      title: say3('Sign-in fails for the whole company', '全社でサインインに失敗する', '全公司无法登录'),
      severity: { key: 'A', name: say3('A (critical)', 'A（重大）', 'A（关键）'), standing: 'proposed' },
      state: 'waiting-for-support',
      clock: reading('warned'),
      updatedAt: minutesFromNow(-3),
    },
    {
      id: '3',
      number: 'W-104410',
      title: say3(
        'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft cannot change its name',
        '組織の表示名を変更すると以前のドメインのままメールが送信され、受信側で迷惑メールとして扱われることがある',
        '更改组织显示名称之后邮件仍以旧域名发送并且被收件方识别为垃圾邮件',
      ),
      severity: { key: 'C', name: say3('C (medium)', 'C（中）', 'C（中）'), standing: 'confirmed' },
      state: 'resolved',
      clock: reading('kept'),
      updatedAt: minutesFromNow(-60 * 30),
    },
    {
      id: '4',
      number: 'W-103977',
      title: say3('Invoice of December', '12 月分の請求書について', '关于 12 月的发票'),
      severity: B,
      state: 'open',
      clock: reading('late'),
      updatedAt: minutesFromNow(-60 * 24 * 9),
    },
    {
      id: '5',
      number: 'W-103901',
      title: say3('Which plan has retention labels', '保持ラベルが使えるプラン', '哪个套餐包含保留标签'),
      severity: { key: 'C', name: say3('C (medium)', 'C（中）', 'C（中）'), standing: 'confirmed' },
      state: 'closed',
      clock: null,
      updatedAt: minutesFromNow(-60 * 24 * 40),
    },
  ];
};
