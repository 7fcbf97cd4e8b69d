import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chooseInFile } from '../../../src/domain/policy/calendar-choice.ts';
import { replaceStrings } from '../../../src/domain/policy/replace-strings.ts';

const root = join(import.meta.dirname, '../../..');
const fileOf = (path: string) => readFileSync(join(root, 'editions', path), 'utf8');

test('a topic and a line get another calendar, and nothing else of the file changes', () => {
  const topics = fileOf('21vianet/topics.json');
  const chosen = chooseInFile(topics, [{ place: 'topics/technical/hours', calendar: 'round-the-clock' }]);
  expect(chosen).toBe(topics.replace('"hours": "beijing-daily"', '"hours": "round-the-clock"'));
  const lines = fileOf('21vianet/phone-edits.json');
  expect(chooseInFile(lines, [{ place: 'phone/CN/china-business-days', calendar: 'beijing-daily' }])).toBe(
    lines.replaceAll('"calendar": "china-business-days"', '"calendar": "beijing-daily"'),
  );
});

test('two calendars of one line change places, and what is chosen for nobody changes nothing', () => {
  const lines = fileOf('21vianet/phone-edits.json');
  const swapped = chooseInFile(lines, [
    { place: 'phone/CN/round-the-clock', calendar: 'beijing-daily' },
    { place: 'phone/CN/beijing-daily', calendar: 'round-the-clock' },
  ]);
  const calendars = (text: string) => JSON.parse(text).edits[0].windows.map((one: any) => one.calendar);
  expect([calendars(lines), calendars(swapped)]).toEqual([
    ['round-the-clock', 'beijing-daily'],
    ['beijing-daily', 'round-the-clock'],
  ]);
  expect(chooseInFile(lines, [{ place: 'phone/JP/beijing-daily', calendar: 'round-the-clock' }])).toBe(lines);
});

test('the hours of a country are those of that country alone', () => {
  const topics = fileOf('worldwide/topics.json');
  const [topic] = JSON.parse(topics).topics.filter((one: any) => one.hoursIn?.AU);
  const chosen = JSON.parse(
    chooseInFile(topics, [{ place: `topics/${topic.key}/in/AU`, calendar: 'round-the-clock' }]),
  ).topics.find((one: any) => one.key === topic.key);
  expect(chosen).toEqual({ ...topic, hoursIn: { ...topic.hoursIn, AU: 'round-the-clock' } });
});

test('strings are found by their path, whatever is written around them', () => {
  const text = '{ "a": [ "x", {"b\\"{": "y, ] }" }, 3, ["z"] ],\n "c": null, "d": "w" }';
  const paths: unknown[] = [];
  expect(replaceStrings(text, (path, value) => (paths.push([...path, value]), value === 'w' ? 'v"' : null))).toBe(
    text.replace('"w"', '"v\\""'),
  );
  expect(paths).toEqual([
    ['a', 0, 'x'],
    ['a', 1, 'b"{', 'y, ] }'],
    ['a', 3, 0, 'z'],
    ['d', 'w'],
  ]);
});
