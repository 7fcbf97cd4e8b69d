import { Avatar } from '../kit/show/avatar.tsx';
import { Badge } from '../kit/show/badge.tsx';
import { Icon, iconNames } from '../kit/show/icon.tsx';
import { Kbd } from '../kit/show/kbd.tsx';
import { Notice } from '../kit/show/notice.tsx';
import { PersonCard } from '../kit/show/person-card.tsx';
import { SeverityMark } from '../kit/show/severity-mark.tsx';
import { StateMark } from '../kit/show/state-mark.tsx';
import { requestStates } from './request-states.ts';
import { say3 } from './samples.ts';
import { Line, Section } from './section.tsx';

/** Marks, notices, people. */
export function Marks() {
  const severities = ['A', 'B', 'C'].map((key, at) => ({
    key,
    name: say3(
      ['A (critical)', 'B (high)', 'C (medium)'][at] ?? '',
      ['A（重大）', 'B（高）', 'C（中）'][at] ?? '',
      ['A（关键）', 'B（高）', 'C（中）'][at] ?? '',
    ),
  }));
  return (
    <Section name="Marks">
      <Line>
        {requestStates.map((state) => (
          <StateMark key={state} state={state} side="customer" />
        ))}
      </Line>
      <Line>
        {severities.map((severity) => (
          <SeverityMark key={severity.key} severity={severity} />
        ))}
        {severities.map((severity) => (
          <SeverityMark key={severity.key} severity={{ ...severity, standing: 'proposed' }} />
        ))}
        {severities.map((severity) => (
          <SeverityMark key={severity.key} severity={severity} look="letter" />
        ))}
      </Line>
      <Line>
        <Badge>{say3('objective', '目標（目安）', '目标响应时间')}</Badge>
        <Badge tone="accent">{say3('new', '新着', '新')}</Badge>
        <Badge tone="good" icon="check">
          {say3('healthy', '正常', '正常')}
        </Badge>
        <Badge tone="warn" icon="alert">
          {say3('advisory', 'アドバイザリ', '公告')}
        </Badge>
        <Badge tone="bad" icon="alert">
          {say3('incident', 'インシデント', '事件')}
        </Badge>
        <Kbd keys="g q" />
        <Kbd keys="Mod+Enter" />
      </Line>
      <Line>
        {iconNames.map((name) => (
          <Icon key={name} name={name} className="text-ink-2" />
        ))}
      </Line>
      <Line>
        <Avatar name="Maria Rossi" />
        <Avatar name="田中 美咲" />
        <Avatar name="王磊" side="support" />
        <Avatar name="Daniel Okafor" side="support" size={36} />
      </Line>
      <div className="grid gap-3 tablet:grid-cols-2">
        <Notice
          title={say3(
            'Severity A needs the advanced agreement',
            '重大度 A には高度なオンライン サービス契約が必要です',
            '严重级别 A 需要高级在线服务协议',
          )}
          tone="warn"
        >
          {say3(
            'Without it, B is the highest: answered within one business day.',
            '契約がない場合は B が上限で、1 営業日以内に応答します。',
            '没有该协议时最高为 B，将在一个工作日内响应。',
          )}
        </Notice>
        <Notice
          title={say3(
            'Is this yours: calendars in western Japan',
            '西日本の予定表の問題ではありませんか',
            '是否与此有关：日本西部的日历',
          )}
          tone="accent"
        >
          {say3(
            'Found at 9:12. Next update by 11:00.',
            '9:12 に確認。次の更新は 11:00 までの予定です。',
            '9:12 发现，将于 11:00 前更新。',
          )}
        </Notice>
        <Notice tone="good">
          {say3(
            'Sent. Request W-104482 is with support.',
            '送信しました。W-104482 をサポートが受け付けました。',
            '已发送。支持人员已收到请求 W-104482。',
          )}
        </Notice>
        <Notice tone="bad">
          {say3(
            'The mail address is not confirmed yet.',
            'メール アドレスはまだ確認されていません。',
            '邮箱地址尚未确认。',
          )}
        </Notice>
      </div>
      <div className="max-w-90 rounded-box border border-line bg-surface px-4 py-1">
        <PersonCard
          name={say3('Mei Lin', '田中 美咲', '林梅')}
          role={say3('Global administrator', 'グローバル管理者', '全局管理员')}
          email="mei.lin@contoso.example"
          phone="+81 3-1234-5678"
        />
      </div>
    </Section>
  );
}
