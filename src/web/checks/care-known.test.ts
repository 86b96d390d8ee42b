import { expect, test } from 'vitest';
import { careHistoryFrom } from './care-known.ts';

const episode = { from: 0, to: 90, legalStatus: 'C2', startReason: 'S', endReason: 'E8' };

test('what went to the thread as data answers there as the records do', () => {
  const history = careHistoryFrom([
    { child: '1', episodes: [episode], isWhole: true, everUasc: true },
    { child: '2', episodes: [], isWhole: false, everUasc: false },
  ]);
  expect(history.episodesOf('1')).toEqual([structuredClone(episode)]);
  expect([history.knows('1'), history.isWhole('1'), history.everUasc('1')]).toEqual([true, true, true]);
  expect([history.isWhole('2'), history.everUasc('2')]).toEqual([false, false]);
});

test('of a child whom the records do not know nothing is claimed', () => {
  const history = careHistoryFrom([]);
  expect(history.knows('9')).toBe(false);
  expect([history.episodesOf('9'), history.isWhole('9'), history.everUasc('9')]).toEqual([[], false, false]);
});
