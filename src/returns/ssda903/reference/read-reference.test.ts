import { expect, test } from 'vitest';
import { readReference } from './read-reference.ts';

const encoder = new TextEncoder();
const file = (path: string, text: string) => ({ path, bytes: encoder.encode(text) });
const wanted = new Set(['AA11AA', 'BB12BB']);

test('of a list of postcodes only those that are wanted are kept, however they are spaced or ended', () => {
  const list =
    'postcode,district,upper_tier,easting,northing\r\nAA1 1AA,E07000991,E10000099,400000,300000\r\nCC11CC,E07000991,E10000099,1,2\r\n"bb12bb",E09000001,,530000,180000';
  const { postcodes, refused } = readReference([file('reference/postcodes.csv', list)], wanted);
  expect(refused).toEqual([]);
  expect(postcodes?.find('AA1 1AA')).toEqual({
    district: 'E07000991',
    upperTier: 'E10000099',
    easting: 400000,
    northing: 300000,
  });
  expect(postcodes?.find('bb1 2bb')).toMatchObject({ upperTier: 'E09000001' }); // a borough is its own authority
  expect(postcodes?.find('CC1 1CC')).toBeUndefined();
});

test('columns may stand in any order, and a place without a grid reference has none', () => {
  const list = 'northing,postcode,easting,upper_tier,district\n,AA11AA,,,S12000001\n';
  const { postcodes } = readReference([file('postcodes.csv', list)], wanted);
  expect(postcodes?.find('AA11AA')).toEqual({
    district: 'S12000001',
    upperTier: '',
    easting: Number.NaN,
    northing: Number.NaN,
  });
});

test('a list longer than one piece of reading loses no line at the seams', () => {
  const line = (n: number): string => `ZZ${n},E07000991,E10000099,${n},${n}\n`;
  const many = Array.from({ length: 250_000 }, (_, n) => line(n)).join('');
  const list = `postcode,district,upper_tier,easting,northing\n${many}`;
  const all = new Set(Array.from({ length: 250_000 }, (_, n) => `ZZ${n}`));
  const { postcodes } = readReference([file('postcodes.csv', list)], all);
  const lost = [...all].filter((postcode) => postcodes?.find(postcode) === undefined);
  expect([list.length > 4 * 1024 * 1024, lost]).toEqual([true, []]);
});

test('providers: one entry a line, several of one number, and a dash for no closing date', () => {
  const list =
    'urn,place_codes,provider_codes,registration_ended,postcode,la_code\nsc1,K2 k1,PR4,30/06/2026,aa1 1aa,E10000099\nSC1,K3,PR1,-,,\n';
  const { providers } = readReference([file('providers.csv', list)], wanted);
  expect(providers?.get('SC1')).toEqual([
    { urn: 'SC1', placeCodes: ['K2', 'K1'], providerCodes: ['PR4'], registrationEnded: 20_634, postcode: 'AA11AA', authority: 'E10000099' },
    { urn: 'SC1', placeCodes: ['K3'], providerCodes: ['PR1'], registrationEnded: Number.NaN, postcode: '', authority: '' },
  ]); // prettier-ignore
});

test('authorities ship with Waymark, and a folder’s own take their place', () => {
  const shipped = readReference([], wanted);
  expect([shipped.postcodes, shipped.providers]).toEqual([undefined, undefined]);
  expect(shipped.authorities.find(({ onsCode }) => onsCode === 'E10000031')).toMatchObject({
    dfeCode: '937',
  });
  const own = readReference(
    [file('authorities.csv', 'ons_code,dfe_code,name,region\nE06000999,999,Nowhere,North\n')],
    wanted,
  );
  expect(own.authorities).toEqual([
    { onsCode: 'E06000999', dfeCode: '999', name: 'Nowhere', region: 'North' },
  ]);
});

test('a file that is not what its name says is refused with the columns it should have', () => {
  const { postcodes, providers, refused } = readReference(
    [file('postcodes.csv', 'pcds,oslaua\nAA1 1AA,E1\n'), file('providers.csv', 'urn,name\nSC1,Home\n')],
    wanted,
  );
  expect([postcodes, providers]).toEqual([undefined, undefined]);
  expect(refused.map(({ file: name, reason }) => [name, reason])).toEqual([
    ['postcodes.csv', 'It lacks a column: it must have postcode, district, upper_tier, easting, northing.'],
    ['providers.csv', 'It lacks place_codes, provider_codes, registration_ended, postcode, la_code: it must have urn, place_codes, provider_codes, registration_ended, postcode, la_code.'],
  ]); // prettier-ignore
});

test('a list of nothing is not a list: every postcode would be found wrong', () => {
  const { postcodes, providers, refused } = readReference(
    [
      file('postcodes.csv', 'postcode,district,upper_tier,easting,northing\n'),
      file('providers.csv', 'urn,place_codes,provider_codes,registration_ended,postcode,la_code\n'),
    ],
    wanted,
  );
  expect([postcodes, providers]).toEqual([undefined, undefined]);
  expect(refused.map(({ reason }) => reason)).toEqual([
    'It has a header and no postcode below it: it was not used.',
    'It has a header and nothing below it: it was not used.',
  ]);
});
