import type { CalendarDate } from '#calendar/calendar-date.ts';
import { birthday } from '#calendar/age.ts';
import { activityCode } from '#returns/codes/activity.ts';
import { homeCode } from '#returns/codes/home.ts';
import { inTouchCode } from '#returns/codes/in-touch.ts';
import type { RowOf } from '#returns/ssda903/write.ts';
import type { HealthYear } from '../lives/health.ts';
import type { Life } from '../lives/life.ts';
import { hasLeftBy, isOwedBirthdayRecord, type Outcome } from '../lives/outcomes.ts';
import { inCareOn } from '../lives/status.ts';
import type { YearWritten } from './ssda903.ts';
import { slashed } from './written-date.ts';

/** The birthday record that the return asks for in a year: of the 17th to the 25th birthday, once they have left care. */
export function owesBirthdayRecord(life: Life, { start, end }: YearWritten): Outcome | undefined {
  if (!isOwedBirthdayRecord(life)) return undefined;
  const { person, outcomes } = life;
  for (const [age, outcome] of outcomes) {
    const on = birthday(person.born, age);
    const died = person.diedOn !== undefined && on > person.diedOn && outcome.inTouch !== 'died';
    if (on >= start && on <= end && !died && hasLeftBy(life, age, on) && inCareOn(person, on) === undefined) {
      return outcome;
    }
  }
  return undefined;
}

export function birthdayRows(lives: readonly Life[], year: YearWritten): readonly RowOf<'OC3'>[] {
  return lives.flatMap((life) => {
    const outcome = owesBirthdayRecord(life, year);
    if (outcome === undefined) return [];
    return [
      {
        CHILD: life.person.id,
        DOB: slashed(life.person.born),
        IN_TOUCH: inTouchCode(outcome.inTouch),
        ACTIV: activityCode(outcome.activity),
        ACCOM: homeCode(outcome) ?? '',
      },
    ];
  });
}

/** Those in care throughout the year and at its end. */
export function healthRows(lives: readonly Life[], year: YearWritten): readonly RowOf<'OC2'>[] {
  return lives.flatMap((life) => {
    const health = life.health.find((each) => each.year === Number(year.start.slice(0, 4)));
    if (health === undefined || !inCareAllYear(life, year)) return [];
    return [{ CHILD: life.person.id, ...cells(health, life.person.born, year) }];
  });
}

function inCareAllYear({ person }: Life, { start, end }: YearWritten): boolean {
  return person.spans.some(
    ({ from, to, route }) => route !== 'short-breaks' && from <= start && (to === undefined || to > end),
  );
}

function cells(health: HealthYear, born: CalendarDate, year: YearWritten): RowOf<'OC2'> {
  const { end } = year;
  const code = (is: boolean): string => (is ? '1' : '0');
  const misuse = health.substanceMisuse;
  return {
    DOB: slashed(born),
    ...sdqCells(health, born, year),
    CONVICTED: birthday(born, 10) <= end ? code(health.convicted) : '',
    HEALTH_CHECK: birthday(born, 5) > end ? code(health.developmentChecked) : '',
    IMMUNISATIONS: code(health.immunised),
    TEETH_CHECK: code(health.teethCheckedOn !== undefined),
    HEALTH_ASSESSMENT: code(health.healthAssessedOn !== undefined),
    SUBSTANCE_MISUSE: code(misuse),
    INTERVENTION_RECEIVED: misuse ? code(health.interventionReceived) : '',
    INTERVENTION_OFFERED: misuse && !health.interventionReceived ? '1' : '',
  };
}

/** A score or a reason from four (at the start of the year) to sixteen (at its end); the years either side, a reason. */
function sdqCells(health: HealthYear, born: CalendarDate, { start, end }: YearWritten): RowOf<'OC2'> {
  if (birthday(born, 4) > end || birthday(born, 17) < start) return {};
  if (birthday(born, 4) > start || birthday(born, 17) <= end) return { SDQ_REASON: 'SDQ1' };
  if (health.sdqOn !== undefined) return { SDQ_SCORE: String(health.sdqScore) };
  return { SDQ_REASON: health.sdqReason };
}
