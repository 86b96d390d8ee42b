import { expect, test } from 'vitest';
import { makePlaces } from './places.ts';

const AREAS =
  'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU HA HD HG HP HR HS HU HX IG IP IV KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE GY IM JE';

test('no postcode lies in a postcode area that exists', () => {
  const { postcodes } = makePlaces('1');
  const real = new Set(AREAS.split(' '));
  const areas = new Set(postcodes.map(({ postcode }) => /^[A-Z]+/.exec(postcode)?.[0] ?? ''));
  expect([...areas]).toEqual(['ZW']);
  expect([...areas].filter((area) => real.has(area))).toEqual([]);
});

test('a postcode and a provider number are used once', () => {
  const { postcodes, providers } = makePlaces('7');
  expect(new Set(postcodes.map((each) => each.postcode)).size).toBe(postcodes.length);
  expect(new Set(providers.map((each) => each.urn)).size).toBe(providers.length);
});
