import { expect, test } from 'vitest';
import { readingOfRequest } from '../../../src/domain/audit/reading-of-request.ts';

const opened = { verb: 'request.read', data: { number: 'W1', from: 1, upTo: 4 } };
const readOn = { verb: 'request.read-on', data: { number: 'W1', from: 5, upTo: 6 } };
const anew = (upTo: number) => ({ verb: 'request.read', data: { from: 1, upTo } });

test.each([
  ['an opening is on record, whatever was read before', [opened, readOn], 6, false, anew(6)],
  ['a first reading is an opening, whatever the screen says', [], 4, true, anew(4)],
  ['a view whose opening lies too long ago was opened again', [readOn], 6, true, anew(6)],
  ['an opening that did not say how far it read proves nothing', [{ ...opened, data: {} }], 4, true, anew(4)],
  ['a view that goes on and shows nothing new adds nothing', [opened], 4, true, null],
  [
    'what is new in a view that goes on is on record, from which line to which',
    [opened],
    6,
    true,
    { verb: 'request.read-on', data: { from: 5, upTo: 6 } },
  ],
  [
    'each line counts on from the furthest before it, in whichever order they are found',
    [readOn, opened],
    7,
    true,
    { verb: 'request.read-on', data: { from: 7, upTo: 7 } },
  ],
])('%s', (_name, before, lastSeq, goesOn, expected) => {
  expect(readingOfRequest(before, lastSeq, goesOn)).toEqual(expected);
});
