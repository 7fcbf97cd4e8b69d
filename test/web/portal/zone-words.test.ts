import { expect, test } from 'vitest';
import { offsetOf } from '../../../src/pages/html/time.ts';
import { zoneWords } from '../../../src/web/portal/phone/zone-words.ts';

const winter = '2026-01-15T00:00:00.000Z';

test.each([
  ['Asia/Tokyo', 'en', 'Japan Standard Time (GMT+9)'],
  ['Asia/Shanghai', 'zh-Hans', '中国标准时间 (GMT+8)'],
  ['Europe/London', 'en', 'Greenwich Mean Time (UTC)'],
  ['Europe/Berlin', 'ja', '中央ヨーロッパ標準時 (GMT+1)'],
] as const)('the hours of a line in %s name their zone in %s as %s', (zone, language, words) => {
  expect(zoneWords(zone, language, Date.parse(winter))).toBe(words);
  expect(words).toContain(`(${offsetOf(winter, zone)})`);
});
