import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidied } from './tidied.ts';

test.each([
  ['', ''],
  ['U6', 'U6'],
  [' u6\t', 'U6'],
  ['zw9 3ah', 'ZW9 3AH'],
  ['ZW9 3AH', 'ZW9 3AH'],
  ['\u00A0é', 'É'],
  ['ß', 'SS'],
])('%j is judged as %j', (written, judged) => expect(tidied(written)).toBe(judged));

test('any text is trimmed and upper-cased', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => tidied(text) === text.trim().toUpperCase()));
});
