import { expect, test } from 'vitest';
import { beyondReach } from './beyond-reach.ts';

const failed = (code: string, path?: string) => Object.assign(new Error(code), { code, path });

test.each([
  [
    'a folder of somebody else',
    failed('EACCES', '/root/x'),
    '/root/x: this account may not read or write there.',
  ],
  ['a full disk', failed('ENOSPC'), 'that disk is full.'],
  ['any other error with a code', failed('ECONNREFUSED'), undefined],
  ['a fault of the program', new TypeError('x is not a function'), undefined],
  ['no error at all', 'EACCES', undefined],
])('%s', (_what, error, says) => {
  expect(beyondReach(error)).toBe(says);
});
