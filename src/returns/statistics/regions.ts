/** Regions as figures name them, by every spelling that the files have, in lower case. London's two halves stand apart. */
const regions: Readonly<Record<string, string>> = {
  'north east': 'North East',
  'north west': 'North West',
  'yorkshire and the humber': 'Yorkshire and the Humber',
  'east midlands': 'East Midlands',
  'west midlands': 'West Midlands',
  'east of england': 'East of England',
  london: 'London',
  'inner london': 'Inner London',
  'london (inner)': 'Inner London',
  'outer london': 'Outer London',
  'london (outer)': 'Outer London',
  'south east': 'South East',
  'south west': 'South West',
};

/** The region that a cell names; undefined where it names none. */
export function regionNamed(text: string): string | undefined {
  const name = text.toLowerCase();
  return Object.hasOwn(regions, name) ? regions[name] : undefined;
}

/** What is expected where `regionNamed` finds none. */
export const regionExpected = 'is not a region of England.';
