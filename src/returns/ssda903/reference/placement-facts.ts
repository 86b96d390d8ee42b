import type { Postcodes } from './postcodes.ts';

/** What the guide derives of an episode's postcodes. */
export interface PlacementFacts {
  /** PL_LA: the upper-tier authority of the placement, or WAL, SCO, NIR; empty where it cannot be found. */
  readonly la: string;
  /** PL_LOCATION: IN the reporting authority or OUT; empty where the postcode is not known. */
  readonly location: 'IN' | 'OUT' | '';
  /** PL_DISTANCE: miles between home and placement to one decimal; `NaN` where either is not known. */
  readonly distance: number;
}

/** The two postcodes of an episode. */
interface Posts {
  readonly HOME_POST: string;
  readonly PL_POST: string;
}

const METRES_IN_A_MILE = 1609.3;
const ABROAD: Readonly<Record<string, string>> = { S: 'SCO', N: 'NIR', W: 'WAL' };

/**
 * What follows of two postcodes. Distance is in a straight line between the two grid references, a mile being 1.6093 km.
 * Source: SSDA903 guide, PL_LA, PL_LOCATION and PL_DISTANCE.
 */
export function placementFactsFrom(
  postcodes: Postcodes,
  authority: string,
): (episode: Posts) => PlacementFacts {
  const known = new WeakMap<Posts, PlacementFacts>(); // several rules ask of every episode
  return (episode) => {
    let facts = known.get(episode);
    if (facts === undefined) {
      facts = derive(postcodes, authority, episode);
      known.set(episode, facts);
    }
    return facts;
  };
}

function derive(postcodes: Postcodes, authority: string, { HOME_POST, PL_POST }: Posts): PlacementFacts {
  const [from, to] = [postcodes.find(HOME_POST), postcodes.find(PL_POST)];
  const la = to === undefined ? '' : (ABROAD[to.district.charAt(0)] ?? to.upperTier);
  const location = to === undefined ? '' : la === authority ? 'IN' : 'OUT';
  const metres =
    from === undefined || to === undefined
      ? Number.NaN
      : Math.hypot(from.easting - to.easting, from.northing - to.northing);
  return { la, location, distance: Math.round((metres / METRES_IN_A_MILE) * 10) / 10 };
}
