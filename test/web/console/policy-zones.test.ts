import { expect, test } from 'vitest';
import { findZones, offsetOf, timeIn, zoneChoices } from '../../../src/web/console/policy/about/zones.ts';
import { keyFrom } from '../../../src/web/console/policy/create/new-calendar.ts';

const summer = Date.parse('2026-07-01T12:00:00Z');
const winter = Date.parse('2026-12-01T12:00:00Z');

test('a zone is found by its place, its name in the language and its offset, the westernmost first', () => {
  const choices = zoneChoices('ja', winter, []);
  const found = (text: string) => findZones(choices, text).map(({ zone }) => zone);
  expect(found('new york')).toEqual(['America/New_York']);
  expect(found('ＮＥＷ ＹＯＲＫ')).toEqual(['America/New_York']);
  expect(found('日本')).toContain('Asia/Tokyo');
  expect(found('utc+5:30')).toContain('Asia/Kolkata');
  expect(found('UTC−5')).toContain('America/New_York');
  expect(found('asia utc+8')).toContain('Asia/Shanghai');
  expect(found('gmt+8')).toContain('Asia/Shanghai');
  expect(found('+08:00')).toContain('Asia/Shanghai');
  expect(found('nowhere')).toEqual([]);
  const offsets = choices.map(({ offset }) => offset);
  expect(offsets.indexOf('GMT-5')).toBeLessThan(offsets.indexOf('UTC'));
  expect(offsets.indexOf('UTC')).toBeLessThan(offsets.indexOf('GMT+5:30'));
});

test('the offset is that of the moment, before and after a clock change', () => {
  expect([offsetOf('America/New_York', summer), offsetOf('America/New_York', winter)]).toEqual(['GMT-4', 'GMT-5']);
  expect([offsetOf('Europe/London', winter), timeIn('Asia/Kolkata', winter)]).toEqual(['UTC', '17:30']);
});

test('a zone that the list does not have, but a calendar does, can still be chosen', () => {
  expect(zoneChoices('en', winter, ['US/Eastern']).some(({ zone }) => zone === 'US/Eastern')).toBe(true);
});

test('a key is made of a name, and is empty where the name gives none', () => {
  expect(keyFrom('Tokyo office, Winter')).toBe('tokyo-office-winter');
  expect(keyFrom('Büro München')).toBe('buro-munchen');
  expect(keyFrom('東京')).toBe('');
});
