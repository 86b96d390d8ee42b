import { addDays } from '#calendar/calendar-date.ts';
import type { RowOf } from '#returns/ssda903/write.ts';
import type { Life } from '../lives/life.ts';
import type { YearWritten } from './ssda903.ts';
import { slashed } from './written-date.ts';

/** The three tables about permanence: who adopted, decisions to place for adoption, and orders before this care. */
export interface AdoptionRows {
  readonly AD1: readonly RowOf<'AD1'>[];
  readonly PlacedAdoption: readonly RowOf<'PlacedAdoption'>[];
  readonly PrevPerm: readonly RowOf<'PrevPerm'>[];
}

export function adoptionRows(lives: readonly Life[], { start, end }: YearWritten): AdoptionRows {
  const AD1: RowOf<'AD1'>[] = [];
  const PlacedAdoption: RowOf<'PlacedAdoption'>[] = [];
  const PrevPerm: RowOf<'PrevPerm'>[] = [];
  for (const { person, stays } of lives) {
    const who = { CHILD: person.id, DOB: slashed(person.born) };
    for (const { span, adoption } of stays) {
      const inYear = span.from <= end && (span.to === undefined || span.to >= start);
      if (adoption === undefined || !inYear) continue;
      if (adoption.decidedOn <= end)
        PlacedAdoption.push({ ...who, DATE_PLACED: slashed(adoption.decidedOn) });
      if (span.to === undefined || span.to > end) continue;
      AD1.push({
        ...who,
        DATE_INT: slashed(adoption.decidedOn),
        DATE_MATCH: slashed(adoption.matchedOn),
        FOSTER_CARE: '0',
        NB_ADOPTR: adoption.adopters.number,
        SEX_ADOPTR: adoption.adopters.sex,
        LS_ADOPTR: adoption.adopters.legalStatus,
      });
    }
    const started = stays.find(({ span }) => span.from >= start && span.from <= end);
    if (started === undefined) continue;
    // an order before this care is rare: told by the pupil number, so that both years say the same
    const before = person.upn.endsWith('37') && started.span.from > addDays(person.born, 1500);
    PrevPerm.push(
      before
        ? { ...who, PREV_PERM: 'P2', LA_PERM: '999', DATE_PERM: slashed(addDays(person.born, 900)) }
        : { ...who, PREV_PERM: 'Z1' },
    );
  }
  return { AD1, PlacedAdoption, PrevPerm };
}
