import type { IdentityFact } from '#domain/people/facts.ts';
import { sexCode } from '../../../codes/sex.ts';
import {
  asWritten,
  type Cell,
  carriedOn,
  notAsked,
  nowhere,
  told,
  workedOut,
  written,
  zeroOrOne,
} from '../cell.ts';
import type { CellsOf, DerivedRow } from '../derived-return.ts';
import { bornCell, identityCell, motherCell, sexCell } from '../identity-cells.ts';
import { hasOrdinaryEpisode, type WithEpisodes } from '../in-year.ts';
import { childCell, identityRowsSaid, type Returned } from '../returned.ts';

/** Header as the return of the year has it. */
export function headerSaid(returned: Returned): readonly DerivedRow<'Header'>[] {
  return identityRowsSaid(returned, 'header', (fact: IdentityFact): CellsOf<'Header'> => {
    const { source } = fact;
    return {
      CHILD: childCell(fact),
      SEX: told(asWritten(fact.sex, sexCode), source),
      DOB: told(asWritten(fact.born, written), source),
      ETHNIC: told(fact.ethnicity, source),
      UPN: told(fact.upn, source),
      MOTHER: told(asWritten(fact.mother, zeroOrOne), source),
      MC_DOB: told(asWritten(fact.childBorn, written), source),
    };
  });
}

/** Header of a year in progress: everyone with an episode in it, or with a birthday record. */
export function headerInYear(of: WithEpisodes): readonly DerivedRow<'Header'>[] {
  const children = [...new Set([...of.inEpisodes, ...of.inOc3])];
  return children.map((child) => {
    const sex = sexCell(of, child);
    const mother = askedMotherCell(of, child, sex.text);
    return {
      child,
      on: '',
      cells: {
        CHILD: workedOut(child, whyInHeader(of, child)),
        SEX: sex,
        DOB: bornCell(of, child),
        ETHNIC: identityCell(
          of,
          child,
          'ethnicity',
          String,
          'no extract has an ethnicity code of the return',
        ),
        UPN: identityCell(of, child, 'upn', String, 'no extract carries the pupil number'),
        MOTHER: mother,
        MC_DOB: motherChildCell(of, child, mother),
      },
    };
  });
}

function whyInHeader({ inOc3, year }: WithEpisodes, child: string): string {
  const because = inOc3.includes(child) ? 'they have a birthday record' : 'they have an episode of care';
  return `In Header because ${because} in ${year}.`;
}

/** MOTHER is for females with an episode in the year that is not a short break (rules 393, 399, 628). */
function askedMotherCell(of: WithEpisodes, child: string, sex: string): Cell {
  if (sex !== 'F') return notAsked('Not asked: it is for females only.');
  if (!hasOrdinaryEpisode(of, child)) {
    return notAsked('Not asked: it is for those with an episode in the year that is not a short break.');
  }
  return motherCell(of, child);
}

/** MC_DOB is for mothers (rules 611, 612). Only a return tells it. */
function motherChildCell(of: WithEpisodes, child: string, mother: Cell): Cell {
  if (mother.text !== '1') return notAsked('Not asked: it is for mothers only.');
  const last = of.lastReturnOf(child).find((fact) => fact.kind === 'identity' && fact.key === 'header');
  return last?.kind === 'identity' && last.childBorn != null
    ? carriedOn(written(last.childBorn), last.source)
    : nowhere('only a return tells when a mother’s child was born');
}
