import { calendarDate } from '#calendar/calendar-date.ts';
import { parseReturnYear, yearEnd } from '#calendar/return-year.ts';
import type {
  CareEpisodeFact, Fact, IdentityFact, LeavingCareFact, PlacementFact,
} from '#domain/people/facts.ts'; // prettier-ignore
import type { Source } from '#domain/people/source.ts';
import type { Extraction, TableRead } from '#returns/extraction.ts';

/** An extraction as a reader would give it, made by hand. */
export function extractionOf(
  tables: readonly TableRead[],
  folder: Partial<Extraction['folder']> = {},
): Extraction {
  return {
    folder: {
      authority: 'E10000008',
      asAt: null,
      name: null,
      demonstration: false,
      teams: [],
      workers: [],
      settings: undefined,
      figures: [],
      ...folder,
    },
    tables,
    refusedFiles: [],
    findings: [],
  };
}

/** A fact without its source: the table that it stands in gives it one. */
export type Sourceless = { [K in Fact['kind']]: Omit<Extract<Fact, { kind: K }>, 'source'> }[Fact['kind']];

/** A table of an Annex A workbook or of the SSD, extracted on a day: one fact a row. */
export function snapshot(
  kind: 'annex-a' | 'ssd',
  table: string,
  on: string,
  facts: readonly Sourceless[],
): TableRead {
  const file = `${kind}/${on}/${table}`;
  const extracted = calendarDate(on);
  return {
    file,
    kind,
    table,
    year: null,
    extracted,
    rows: facts.length,
    columns: ['a', 'b'],
    countedOnly: false,
    refused: [],
    facts: facts.map((fact, at) => sourced(fact, { kind, on: extracted, file, row: at + 2 })),
  };
}

/** A table of the return of a year (`2025-26`): one fact a row. */
export function returned(table: string, year: string, facts: readonly Sourceless[]): TableRead {
  const file = `ssda903/${year}/${table}.csv`;
  const returnYear = parseReturnYear(year);
  if (returnYear === undefined) throw new RangeError(`not a year: ${year}`);
  const source = { kind: 'ssda903', on: yearEnd(returnYear), year: returnYear, file } as const;
  return {
    file,
    kind: 'ssda903',
    table,
    year: returnYear,
    extracted: null,
    rows: facts.length,
    columns: ['CHILD'],
    countedOnly: false,
    refused: [],
    facts: facts.map((fact, at) => sourced(fact, { ...source, row: at + 2 })),
  };
}

function sourced(fact: Sourceless, source: Source): Fact {
  return { ...fact, source };
}

/** An episode of care: open unless `to` is given, every other cell blank. */
export function episode(
  child: string,
  key: string,
  from: string,
  to: string | null = null,
  more: Partial<CareEpisodeFact> = {},
): Sourceless {
  return {
    kind: 'care-episode',
    child,
    key,
    from: calendarDate(from),
    to: to === null ? null : calendarDate(to),
    startReason: 'S',
    endReason: null,
    legalStatus: null,
    need: null,
    place: null,
    provider: null,
    changeReason: null,
    homePostcode: null,
    placePostcode: null,
    urn: null,
    ...more,
  };
}

/** A placement: open unless `to` is given. */
export function placement(child: string, key: string, from: string, to: string | null = null): Sourceless {
  const more: Pick<PlacementFact, 'place' | 'distance' | 'inArea'> = {
    place: 'U1',
    distance: 2.5,
    inArea: undefined,
  };
  return {
    kind: 'placement',
    child,
    key,
    from: calendarDate(from),
    to: to === null ? null : calendarDate(to),
    provider: null,
    changeReason: null,
    postcode: null,
    urn: null,
    ...more,
  };
}

/** Who someone is; only what is given is in the extract. */
export function identity(child: string, more: Partial<IdentityFact> = {}): Sourceless {
  return {
    kind: 'identity',
    child,
    key: 'person',
    born: undefined,
    sex: undefined,
    ethnicity: undefined,
    ethnicGroup: undefined,
    upn: undefined,
    uasc: undefined,
    uascCeasedOn: undefined,
    disabled: undefined,
    diedOn: undefined,
    mother: undefined,
    childBorn: undefined,
    forename: undefined,
    surname: undefined,
    ...more,
  };
}

/** A row of a leaving care list: blank but for what is given. */
export function leavingCare(child: string, more: Partial<LeavingCareFact> = {}): Sourceless {
  return {
    kind: 'leaving-care',
    child,
    key: 'row',
    category: 'former-relevant',
    planOn: null,
    inTouch: null,
    contactOn: null,
    home: null,
    suitable: null,
    activity: null,
    team: null,
    worker: null,
    personalAdviser: null,
    ...more,
  };
}
