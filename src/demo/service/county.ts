/**
 * The demonstration authority: a county that does not exist. Its ONS code is unused, its postcode area (`ZW`) is none
 * of the 124 that Royal Mail uses, and its places are named after a river that no map has.
 */
export const county = {
  authority: 'E10000099',
  name: 'Wrenshire County Council',
  shortName: 'Wrenshire',
  postcodeArea: 'ZW',
  /** The locality that lags behind the others in reviews, adviser allocation and learning or work. */
  behind: 'Wrenmouth',
} as const;

export interface CountyTeam {
  readonly team: string;
  readonly locality: string;
  /** Permanence and transition teams serve young people from 15; children's teams those younger. */
  readonly serves: 'permanence-and-transition' | 'children-in-care';
}

const PT = 'permanence-and-transition';
const CIC = 'children-in-care';

/** Where each locality has its share of the young people, in per cent. */
export const localities: readonly (readonly [name: string, share: number])[] = [
  ['North Wrenshire', 27],
  ['South Wrenshire', 28],
  ['East Wrenshire', 23],
  ['Wrenmouth', 22],
];

export const teams: readonly CountyTeam[] = [
  { team: 'North Permanence and Transition 1', locality: 'North Wrenshire', serves: PT },
  { team: 'North Permanence and Transition 2', locality: 'North Wrenshire', serves: PT },
  { team: 'North Children in Care', locality: 'North Wrenshire', serves: CIC },
  { team: 'South Permanence and Transition 1', locality: 'South Wrenshire', serves: PT },
  { team: 'South Permanence and Transition 2', locality: 'South Wrenshire', serves: PT },
  { team: 'South Children in Care', locality: 'South Wrenshire', serves: CIC },
  { team: 'East Permanence and Transition', locality: 'East Wrenshire', serves: PT },
  { team: 'East Children in Care', locality: 'East Wrenshire', serves: CIC },
  { team: 'Wrenmouth Permanence and Transition', locality: 'Wrenmouth', serves: PT },
  { team: 'Wrenmouth Children in Care', locality: 'Wrenmouth', serves: CIC },
];

/** The teams of a locality that serve one age group. */
export function teamsOf(locality: string, serves: CountyTeam['serves']): readonly CountyTeam[] {
  return teams.filter((team) => team.locality === locality && team.serves === serves);
}
