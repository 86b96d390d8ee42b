import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import { addMonths } from '#calendar/month.ts';
import { type List8Entry, list8Row } from '#returns/annex-a/list-8-row.ts';
import { list9Row } from '#returns/annex-a/list-9-row.ts';
import { list8Columns, list9Columns, type ListName, lists } from '#returns/annex-a/lists.ts';
import { templateWords } from '#returns/annex-a/template-words.ts';
import { type ListRows, writeAnnexAWorkbook } from '#returns/annex-a/write-workbook.ts';
import type { WorkbookCell } from '#returns/writing/workbook.ts';
import { workerOn } from '../lives/allocations.ts';
import { latestBy } from '../lives/contacts-and-plans.ts';
import type { Life } from '../lives/life.ts';
import type { Stay } from '../lives/care-life.ts';
import { placementOn } from '../lives/placements.ts';
import { planted, type PlantedIn } from '../planted.ts';
import { county } from '../service/county.ts';
import { otherLists } from './annex-a-other-lists.ts';
import { leaverOn } from './leaver.ts';

/** The Annex A workbook of a day: Lists 8 and 9 from the lives, the others with a few rows that nobody counts. */
export function annexAWorkbook(lives: readonly Life[], on: CalendarDate, seed: string): Uint8Array {
  const others = otherLists(lives, on, seed);
  return writeAnnexAWorkbook(
    lists.map(({ list }): ListRows => {
      if (list === 'List 8') return { list, rows: withFaults(list, list8Columns, list8(lives, on), on) };
      if (list === 'List 9') return { list, rows: withFaults(list, list9Columns, list9(lives, on), on) };
      return { list, rows: others.get(list) ?? [] };
    }),
  );
}

/** In care on the day, or until some day of the six months before it. */
function list8(lives: readonly Life[], on: CalendarDate): readonly (readonly WorkbookCell[])[] {
  const since = addMonths(on, -6);
  return lives.flatMap((life) => {
    const stay = life.stays.findLast(({ span }) => span.from <= on);
    if (stay === undefined || (stay.span.to !== undefined && stay.span.to < since)) return [];
    const entry = list8Entry(life, stay, on);
    return entry === undefined ? [] : [list8Row(entry, on)];
  });
}

function list8Entry(life: Life, stay: Stay, on: CalendarDate): List8Entry | undefined {
  const { person } = life;
  const { span } = stay;
  const last = span.to === undefined ? on : addDays(span.to, -1);
  const placement = placementOn(stay.placements, last);
  const status = stay.statuses.findLast(({ from }) => from <= last);
  const episode = stay.episodes.at(-1);
  if (placement === undefined || status === undefined) return undefined;
  const year = addMonths(on, -12);
  const missing = life.missing.filter(({ from }) => from > year && from <= on);
  const returned = missing.findLast(({ to, what }) => what === 'M' && to !== undefined && to <= on);
  const worker = workerOn(life.allocations, 'Social Worker', last);
  const health = life.health.map(({ healthAssessedOn }) => healthAssessedOn);
  const teeth = life.health.map(({ teethCheckedOn }) => teethCheckedOn);
  return {
    child: person.id,
    sex: person.sex,
    ethnicity: person.ethnicity,
    born: person.born,
    uasc: person.uasc,
    disabled: person.disability !== undefined,
    careFrom: span.from,
    need: keyOf(templateWords.need, span.need),
    secondPeriod: life.stays.some(
      (other) => other.span.from < span.from && (other.span.to ?? on) > addMonths(span.from, -12),
    ),
    legalStatusFrom: status.from,
    legalStatus: keyOf(templateWords.legalStatus, status.code),
    reviewOn: life.reviews.findLast((review) => review.on <= on)?.on ?? null,
    visitOn: life.visits.findLast((visit) => visit.on <= on)?.on ?? null,
    permanencePlan: permanencePlan(placement.place, person.settled),
    reviewingOfficerOn: life.reviews.findLast((review) => review.on <= on)?.on ?? null,
    healthAssessedOn: latest(health, on),
    dentalCheckOn: latest(teeth, on),
    placements12m: stay.placements.filter(({ from, to }) => from <= on && (to === undefined || to > year))
      .length,
    careTo: span.to ?? null,
    reasonCeased:
      span.to === undefined ? null : keyOf(templateWords.reasonCeased, episode?.endReason ?? 'E8'),
    placementFrom: placement.from,
    place: keyOf(templateWords.place, placement.place.startsWith('Z') ? 'Z1' : placement.place),
    provider: placement.provider === undefined ? null : keyOf(templateWords.provider, placement.provider),
    postcode: placement.postcode?.postcode ?? null,
    urn: placement.urn ?? null,
    inArea: placement.postcode?.inCounty ?? true,
    placementAuthority:
      placement.postcode?.inCounty === false ? placement.postcode.upperTier : county.shortName,
    missing12m: missing.filter(({ what }) => what === 'M').length,
    away12m: missing.filter(({ what }) => what === 'A').length,
    returnInterviewOffered: returned?.interviewOffered ?? null,
    returnInterviewAccepted: returned?.interviewAccepted ?? null,
    team: worker?.team ?? null,
    worker: worker?.worker ?? null,
  };
}

function list9(lives: readonly Life[], on: CalendarDate): readonly (readonly WorkbookCell[])[] {
  return lives.flatMap((life) => {
    const leaver = leaverOn(life, on);
    if (leaver === undefined) return [];
    const { person } = life;
    return [
      list9Row(
        {
          child: person.id,
          sex: person.sex,
          ethnicity: person.ethnicity,
          born: person.born,
          uasc: person.uasc,
          disabled: person.disability !== undefined,
          ...leaver,
        },
        on,
      ),
    ];
  });
}

function permanencePlan(place: string, settled: boolean): string {
  if (place.startsWith('A')) return 'b) Adoption';
  if (place === 'P1') return 'a) Return to family';
  if (place === 'K3') return 'd) Supported living in the community';
  if (place === 'K2') return 'e) Long-term residential placement';
  return settled ? 'f) Long-term fostering' : 'g) Other';
}

function latest(days: readonly (CalendarDate | undefined)[], on: CalendarDate): CalendarDate | null {
  return latestBy(days.filter((day) => day !== undefined).sort(), on) ?? null;
}

/** A code that the template has words for; throws where it has none, which would be a fault of the lives. */
function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, code: string): Key {
  const key = (Object.keys(words) as Key[]).find((each) => each === code); // the keys of a constant record
  if (key === undefined) throw new RangeError(`no words for ${code}`);
  return key;
}

function withFaults(
  list: Extract<ListName, PlantedIn>,
  columns: readonly string[],
  rows: readonly (readonly WorkbookCell[])[],
  on: CalendarDate,
): readonly (readonly WorkbookCell[])[] {
  const cells = rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])));
  const of = {
    table: list,
    childColumn: 'Child Unique ID',
    text: (cell: WorkbookCell | undefined) => (typeof cell === 'string' ? cell : ''),
    cell: (text: string): WorkbookCell => (text === '' ? null : text),
    day: (day: CalendarDate): WorkbookCell => ({ day }),
  };
  return planted<WorkbookCell>(cells, of, on).map((row) => columns.map((column) => row[column] ?? null));
}
