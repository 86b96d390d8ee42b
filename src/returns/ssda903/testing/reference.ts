import type { PostcodePlace, Postcodes } from '../reference/postcodes.ts';
import type { Provider } from '../reference/providers.ts';
import { dayIn } from '../check/date-cell.ts';

/** The reporting authority of every rule case. */
export const OWN_AUTHORITY = 'E10000099';

const own = { district: 'E07000991', upperTier: OWN_AUTHORITY };
const other = { district: 'E07000881', upperTier: 'E10000088' };
const MILE = 1609.3;

/** Distances are from AA1 1AA. Anything else, such as QQ9 9QQ, is on no list. */
const places: Readonly<Record<string, PostcodePlace>> = {
  AA11AA: { ...own, easting: 400_000, northing: 300_000 },
  AA12AA: { ...own, easting: 400_000 + 10 * MILE, northing: 300_000 }, // 10.0 miles
  BB11BB: { ...other, easting: 400_000, northing: 300_000 + 20 * MILE }, // 20.0 miles, another authority
  BB12BB: { ...other, easting: 400_000, northing: 300_000 + 20.1 * MILE }, // 20.1 miles
  BB13BB: { ...other, easting: 400_000, northing: 300_000 + 20.2 * MILE }, // 20.2 miles
  CC11CC: { ...other, easting: 400_000, northing: 300_000 + 350 * MILE }, // 350.0 miles
  CC12CC: { ...other, easting: 400_000, northing: 300_000 + 350.1 * MILE }, // 350.1 miles
  DD11DD: { ...other, easting: 400_000, northing: 300_000 + 999.9 * MILE }, // 999.9 miles
  DD12DD: { ...other, easting: 400_000, northing: 300_000 + 1000 * MILE }, // 1000.0 miles
  SS11SS: { district: 'S12000001', upperTier: '', easting: 300_000, northing: 700_000 },
  WW11WW: { district: 'W06000001', upperTier: '', easting: 300_000, northing: 200_000 },
  NN11NN: { district: 'N09000001', upperTier: '', easting: Number.NaN, northing: Number.NaN },
  EE11EE: { district: 'E07000777', upperTier: '', easting: 410_000, northing: 300_000 }, // England, no authority found
};

/** A few postcodes of two authorities and of Scotland, Wales and Northern Ireland. */
export const testPostcodes: Postcodes = {
  find: (postcode) => places[postcode.replaceAll(' ', '')],
};

const entries: readonly Provider[] = [
  { urn: 'SC000001', placeCodes: ['K2'], providerCodes: ['PR1'], registrationEnded: Number.NaN, postcode: 'AA12AA', authority: OWN_AUTHORITY },
  { urn: 'SC000002', placeCodes: ['K1', 'K2'], providerCodes: ['PR4', 'PR5'], registrationEnded: dayIn('30/06/2026'), postcode: 'BB11BB', authority: 'E10000088' },
  { urn: 'SC000003', placeCodes: ['K3'], providerCodes: ['PR4'], registrationEnded: Number.NaN, postcode: 'AA11AA', authority: OWN_AUTHORITY },
  { urn: 'SC000003', placeCodes: ['K3'], providerCodes: ['PR4'], registrationEnded: Number.NaN, postcode: 'BB11BB', authority: 'E10000088' },
  { urn: 'SC000004', placeCodes: ['K2'], providerCodes: ['PR2'], registrationEnded: Number.NaN, postcode: '', authority: '' },
  { urn: '1234567', placeCodes: ['A3', 'A4', 'A5', 'A6', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6'], providerCodes: ['PR1'], registrationEnded: Number.NaN, postcode: 'AA11AA', authority: OWN_AUTHORITY },
]; // prettier-ignore

/** Five providers; SC000002 closed on 30 June 2026, SC000003 stands twice, of SC000004 no postcode is known. */
export const testProviders: ReadonlyMap<string, readonly Provider[]> = Map.groupBy(entries, ({ urn }) => urn);
