import { inWords } from '#calendar/words.ts';
import type { HomeCode } from '#domain/people/words.ts';
import type { Measuring, Placing } from '../indicator.ts';
import type { PersonAsAt } from '../person-as-at.ts';
import { cannotTell, excluded, metIf, notMet } from '../placing.ts';
import { placeAtBirthday } from './birthday-cohort.ts';
import { homeSaid } from './homes.ts';

/** Homes that the published measure leaves out of its denominator: gone abroad, deported, residence not known. */
const leftOut: ReadonlySet<HomeCode> = new Set<HomeCode>(['G', 'H', 'R']);

/** Whether the home at a birthday was suitable. Source: DfE, care leavers: accommodation suitability. */
export function placeSuitable(
  person: PersonAsAt,
  measuring: Measuring,
  ages: readonly [number, number],
): Placing {
  return placeAtBirthday(
    person,
    measuring,
    ages,
    (record) => record.home,
    (home, why, { record, birthday }) => {
      if (home === null) return notMet(why(homeSaid(home)), { birthday });
      if (leftOut.has(home)) return excluded(why(homeSaid(home)), { birthday });
      const { value, why: said } = record.suitable;
      if (value === undefined) {
        return cannotTell(() => `Home on ${inWords(birthday)}: cannot tell, missing ${said()}.`, {
          birthday,
        });
      }
      const judged = value === null ? 'suitability not recorded' : value ? 'suitable' : 'unsuitable';
      return metIf(value === true, why(`${homeSaid(home)}, ${judged}`), { birthday });
    },
  );
}
