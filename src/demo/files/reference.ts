import { writeCsv } from '#returns/writing/csv.ts';
import type { Places } from '../service/places.ts';

/** `reference/postcodes.csv` and `reference/providers.csv`, which make the return's postcodes and URNs checkable. */
export function referenceFiles({ postcodes, providers }: Places): ReadonlyMap<string, string> {
  return new Map([
    [
      'postcodes.csv',
      writeCsv(
        ['postcode', 'district', 'upper_tier', 'easting', 'northing'],
        postcodes.map((each) => [
          each.postcode.replace(' ', ''),
          each.district,
          each.upperTier,
          String(each.easting),
          String(each.northing),
        ]),
      ),
    ],
    [
      'providers.csv',
      writeCsv(
        ['urn', 'place_codes', 'provider_codes', 'registration_ended', 'postcode', 'la_code'],
        providers.map(({ urn, placeCodes, providerCode, postcode }) => [
          urn,
          placeCodes.join(' '),
          providerCode,
          '',
          postcode.postcode,
          postcode.upperTier,
        ]),
      ),
    ],
  ]);
}
