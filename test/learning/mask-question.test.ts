import { describe, expect, test } from 'vitest';
import { foldQuestion } from '../../src/domain/learning/fold-question.ts';
import { maskQuestion } from '../../src/domain/learning/mask-question.ts';

describe('a question is kept without whom it is about', () => {
  test.each([
    ['mail to anna.berg@contoso.com bounces', 'mail to [mail] bounces'],
    ['call me at +49 30 123 45 67 please', 'call me at [number] please'],
    ['電話 03-1234-5678 に出ない', '電話 [number] に出ない'],
    ['请回电 13800138000', '请回电 [number]'],
    ['my password: Hunter2! does not work', 'my password: [secret] does not work'],
    ['密码是 abc123 无法登录', '密码是 [secret] 无法登录'],
    ['token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc', 'token [secret]'],
    ['https://contoso.sharepoint.com/sites/x?sig=abc fails', '[address] fails'],
    ['contoso.onmicrosoft.com is not verified', '[domain] is not verified'],
    ['tenant 6f1c2a4e-0d3b-4f6a-9a51-3f2b7f1d9c11 blocked', 'tenant [id] blocked'],
    ['server 10.20.30.40 refuses', 'server [address] refuses'],
    ['what about W00001234-5', 'what about [number]'],
    ['key AKIAIOSFODNN7EXAMPLE2024x', 'key [secret]'],
  ])('%s', (asked, kept) => expect(maskQuestion(asked)).toBe(kept));

  test.each([
    'MO248163',
    'error 0x8004010f in Outlook',
    '550 5.7.1 unable to relay',
    'KB5004945',
    'since 2026-02-24 10:30',
    'Set-MailboxAutoReplyConfiguration -Identity',
    'AADSTS50011',
    'autodiscover.xml 404',
    '予定表が表示されない',
  ])('what is no person stays: %s', (asked) => expect(maskQuestion(asked)).toBe(asked));

  test('who asks and where they work is not in their question', () => {
    const names = ['Anna Berg', 'Contoso Trading GmbH', '株式会社青空'];
    expect(maskQuestion('Contoso Trading mail for anna  berg', names)).toBe('[name] mail for [name]');
    expect(maskQuestion('青空のメール', names)).toBe('[name]のメール');
  });

  test('the same question is the same however it is written', () => {
    expect(foldQuestion('  Ｍａｉｌ, is   LATE? ')).toBe(foldQuestion('mail is late'));
    expect(foldQuestion('メール')).toBe(foldQuestion('めーる'));
    expect(foldQuestion('？！')).toBe('');
  });
});
