import type { Breakdown } from '#domain/indicators/indicator.ts';
import type { Known } from '../known.ts';
import { categoryInWords } from './category.ts';
import { homeInWords, placeInWords } from './home.ts';

/** What a split is by, at the head of its column and in a choice: "Locality". */
export const splitInWords: Readonly<Record<Breakdown, string>> = {
  locality: 'Locality',
  team: 'Team',
  worker: 'Worker',
  age: 'Age in years',
  'age-band': 'Age',
  sex: 'Sex',
  ethnicity: 'Ethnic group',
  disability: 'Disability',
  uasc: 'Unaccompanied or not',
  category: 'Category',
  area: 'In or out of area',
  home: 'Home',
  parent: 'Parent or not',
  custody: 'In custody or not',
};

const yesOrNo = (yes: string, no: string): Readonly<Record<string, string>> => ({ yes, no });

const words: Partial<Record<Breakdown, Readonly<Record<string, string>>>> = {
  sex: { M: 'Male', F: 'Female', U: 'Recorded as not known' },
  ethnicity: {
    white: 'White',
    mixed: 'Mixed or multiple',
    asian: 'Asian or Asian British',
    black: 'Black, Black British, Caribbean or African',
    other: 'Other ethnic group',
    'not-known': 'Recorded as not known',
  },
  uasc: yesOrNo('Unaccompanied asylum-seeking, now or before', 'Not unaccompanied'),
  disability: yesOrNo('Disabled', 'Not disabled'),
  area: { in: 'In the authority’s area', out: 'Out of area' },
  parent: yesOrNo('A parent', 'Not a parent'),
  custody: yesOrNo('In custody', 'Not in custody'),
  'age-band': {
    'under 16': 'Under 16',
    '16-17': '16 and 17',
    '18-20': '18 to 20',
    '21-24': '21 to 24',
    '25 or over': '25 or over',
  },
};

/** A group of a split, in words. */
export function groupInWords(
  by: Breakdown,
  group: string | null,
  known: Pick<Known, 'workerName' | 'teamName'>,
): string {
  if (group === null) return notKnown(by);
  switch (by) {
    case 'worker':
      return known.workerName(group);
    case 'team':
      return known.teamName(group);
    case 'age':
      return group;
    case 'category':
      return categoryWords.get(group) ?? group;
    case 'home':
      return firstUpper(homes.get(group) ?? placeInWords[group] ?? group);
    default:
      return words[by]?.[group] ?? group;
  }
}

const categoryWords = new Map<string, string>(Object.entries(categoryInWords));
const homes = new Map<string, string>(Object.entries(homeInWords));

function notKnown(by: Breakdown): string {
  return by === 'worker' ? 'Nobody named' : 'Not known';
}

function firstUpper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
