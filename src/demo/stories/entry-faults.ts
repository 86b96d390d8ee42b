import { birthday } from '#calendar/age.ts';
import { ago, type Cast, person, stay } from './cast.ts';
import type { Story } from './story.ts';

/**
 * Ordinary lives in whose rows a fault of data entry is planted (see planted.ts). Fixed, so that the rows are there at
 * any size: leavers who turned 19 in the newest whole return year, and young people of 16 in care.
 */
export function entryFaultStories(cast: Cast): readonly Story[] {
  const turned19 = (id: string, locality: string): Story => {
    const born = ago(cast, 19 * 12 + 9);
    return {
      person: person(cast, id, born, [stay(ago(cast, 100), birthday(born, 18))], { locality }),
      about: 'An ordinary life with a fault of data entry.',
    };
  };
  const inCare = (id: string, locality: string): Story => ({
    person: person(cast, id, ago(cast, 16 * 12 + 8), [stay(ago(cast, 44))], { sex: 'male', locality }),
    about: 'An ordinary life with a fault of data entry.',
  });
  const twice = turned19('900110', 'South Wrenshire');
  const again: Story = { ...twice, person: { ...twice.person, id: '900111' } };
  return [
    turned19('900101', 'North Wrenshire'),
    turned19('900102', 'South Wrenshire'),
    inCare('900103', 'North Wrenshire'),
    turned19('0900104', 'East Wrenshire'),
    turned19('900105', 'Wrenmouth'),
    inCare('900106', 'South Wrenshire'),
    inCare('900107', 'East Wrenshire'),
    turned19('900108', 'North Wrenshire'),
    turned19('900109', 'East Wrenshire'),
    twice,
    again,
  ];
}
