import { chanceFor, type Chance } from '../random.ts';
import { county } from './county.ts';

export interface Postcode {
  readonly postcode: string;
  readonly district: string;
  readonly upperTier: string;
  readonly easting: number;
  readonly northing: number;
  readonly inCounty: boolean;
}

export interface Provider {
  readonly urn: string;
  readonly placeCodes: readonly string[];
  readonly providerCode: string;
  readonly postcode: Postcode;
}

/** Everywhere that anyone in the demonstration lives, and everyone who provides a home there. */
export interface Places {
  readonly postcodes: readonly Postcode[];
  readonly within: readonly Postcode[];
  readonly beyond: readonly Postcode[];
  /** Where families live: none of them at a provider's address. */
  readonly homes: readonly Postcode[];
  readonly providers: readonly Provider[];
}

const FOSTER = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'A3', 'A4', 'A5', 'A6'];
const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ'; // those that inward codes use

/** Postcodes and providers of the county and its neighbours. The grid references lie in the sea, west of Cornwall. */
export function makePlaces(seed: string): Places {
  const chance = chanceFor(seed, 'places');
  const within = Array.from({ length: 640 }, (_, i) => postcode(chance, 1 + (i % 16), i, true));
  const beyond = Array.from({ length: 160 }, (_, i) => postcode(chance, 31 + (i % 8), i, false));
  const providers = [
    ...providersOf(1, FOSTER, 'PR1', () => chance.pick(within)),
    ...providersOf(7, FOSTER, 'PR4', () => chance.pick([...within, ...beyond])),
    ...providersOf(2, FOSTER, 'PR5', () => chance.pick(within)),
    ...providersOf(4, ['K2'], 'PR1', () => chance.pick(within)),
    ...providersOf(14, ['K2'], 'PR4', () => chance.pick(within)),
    ...providersOf(16, ['K2'], 'PR4', () => chance.pick(beyond)),
    ...providersOf(10, ['K3'], 'PR4', () => chance.pick(within)),
    ...providersOf(3, ['K3'], 'PR5', () => chance.pick(within)),
    ...providersOf(2, ['K1'], 'PR2', () => chance.pick(beyond)),
    ...providersOf(2, ['R3'], 'PR4', () => chance.pick(within)),
    ...providersOf(3, ['S1'], 'PR4', () => chance.pick(beyond)),
  ].map((provider, i) => ({ ...provider, urn: `SC9${String(10_001 + i * 7).padStart(5, '0')}` }));
  const provided = new Set(providers.map((provider) => provider.postcode));
  const homes = within.filter((each) => !provided.has(each));
  return { postcodes: [...within, ...beyond], within, beyond, homes, providers };
}

function postcode(chance: Chance, outward: number, i: number, inCounty: boolean): Postcode {
  const letter = (n: number): string => LETTERS.charAt(n % LETTERS.length);
  const sector = 1 + (Math.floor(i / 16) % 9);
  const inward = `${sector}${letter(i * 7)}${letter(Math.floor(i / 16) * 3 + i)}`;
  const centre = inCounty ? 20_000 + ((outward - 1) % 4) * 15_000 : 95_000;
  return {
    postcode: `${county.postcodeArea}${outward} ${inward}`,
    district: inCounty ? `E0700099${1 + ((outward - 1) % 4)}` : `E0600099${1 + (outward % 4)}`,
    upperTier: inCounty ? county.authority : `E0600099${1 + (outward % 4)}`,
    easting: centre + chance.between(0, 14_000),
    northing: 8_000 + (Math.floor((outward - 1) / 4) % 4) * 11_000 + chance.between(0, 10_000),
    inCounty,
  };
}

function providersOf(
  howMany: number,
  placeCodes: readonly string[],
  providerCode: string,
  where: () => Postcode,
): readonly Omit<Provider, 'urn'>[] {
  return Array.from({ length: howMany }, () => ({ placeCodes, providerCode, postcode: where() }));
}
