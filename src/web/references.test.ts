import { expect, test } from 'vitest';
import { referencesFor } from './references.ts';

const key = new Uint8Array(32).fill(7);

test('a reference leads back to its child, and to no other', () => {
  const { refOf, childOf } = referencesFor(key, ['C1', 'C2']);
  expect(childOf(refOf('C1'))).toBe('C1');
  expect(refOf('C1')).not.toBe(refOf('C2'));
  expect(childOf('C1')).toBeUndefined();
});

test('another key gives the same child another reference', () => {
  const other = referencesFor(new Uint8Array(32).fill(8), ['C1']);
  expect(other.refOf('C1')).not.toBe(referencesFor(key, ['C1']).refOf('C1'));
});
