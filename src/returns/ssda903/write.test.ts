import { expect, test } from 'vitest';
import { writeTable } from './write.ts';

test('a table has its columns in the order of the guide, whatever the order they were given in', () => {
  expect(writeTable('OC3', [{ ACCOM: 'U1', CHILD: '0042', DOB: '03/05/2006', IN_TOUCH: 'YES' }])).toBe(
    'CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\r\n0042,03/05/2006,YES,,U1\r\n',
  );
});
