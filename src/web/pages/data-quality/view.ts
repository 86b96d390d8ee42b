import { type CalendarDate, daysBetween } from '#calendar/calendar-date.ts';
import { yearEnd } from '#calendar/return-year.ts';
import { inWords } from '#calendar/words.ts';
import { indicators } from '#domain/indicators/all.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { Line } from '#domain/indicators/measure.ts';
import { onScorecard } from '#domain/indicators/scorecard.ts';
import type { SourceKind } from '#domain/people/source.ts';
import type { Known } from '../../known.ts';
import { paths } from '../../paths.ts';
import { mayOpen } from '../../policies/reach.ts';
import type { Viewer } from '../../viewer.ts';

/** What is missing, in which figures, and who can mend it. */
export interface DataQualityView {
  readonly extracts: readonly { readonly kind: string; readonly newest: string; readonly old: string }[];
  readonly missing: readonly MissingRow[];
  readonly menders: readonly {
    readonly name: string;
    readonly team: string;
    readonly people: number;
    readonly things: number;
  }[];
  /** Records that lack something that every record should have: as I14 counts them. */
  readonly complete: string;
}

/** One thing that is missing for a figure of the scorecard. */
export interface MissingRow {
  readonly what: string;
  readonly id: string;
  readonly title: string;
  readonly people: number;
  readonly href: string;
}

const KINDS: Readonly<Record<SourceKind, string>> = {
  ssda903: 'The return (SSDA903)',
  'annex-a': 'Annex A',
  ssd: 'The dataset (SSD)',
};

/** Of those whom the reader may open. */
export function dataQualityView(known: Known, viewer: Viewer, today: CalendarDate): DataQualityView {
  const mine = ({ person }: Line): boolean => {
    const open = known.person(person.child);
    return open !== undefined && mayOpen(viewer, known.standingOf(open));
  };
  const untold = onScorecard(known.population.settings, known.newest).flatMap((indicator) =>
    known
      .lines(indicator, known.newest)
      .filter((line) => isWanting(indicator, line) && mine(line))
      .map((line) => ({ indicator, line, what: whatIsMissing(line.placing.because[0] ?? '') })),
  );
  return {
    extracts: extractsOf(known, today),
    missing: [...Map.groupBy(untold, ({ indicator, what }) => `${indicator.id} ${what}`).values()]
      .flatMap((those): readonly MissingRow[] => {
        const [first] = those;
        if (first === undefined) return [];
        const { id, title } = first.indicator;
        const standing = first.line.placing.is;
        return [
          {
            what: first.what,
            id,
            title,
            people: those.length,
            href: paths.figurePeople(id, { standing }),
          },
        ];
      })
      .toSorted((a, b) => b.people - a.people || (a.id < b.id ? -1 : 1)),
    menders: mendersOf(
      untold.map(({ line }) => line),
      known,
    ),
    complete: completeness(known),
  };
}

/** What cannot be told, and records that I14 finds short of a field. */
function isWanting({ id }: Indicator, { placing }: Line): boolean {
  return placing.is === 'cannot-tell' || (id === 'I14' && placing.is === 'not-met');
}

/**
 * "The pathway plan", of "Cannot tell, missing the pathway plan: no List 9 …"; without the day of somebody's birthday, so
 * that what several lack is one thing.
 */
export function whatIsMissing(reason: string): string {
  const [, missing] = /missing ([^:.;(]+)/.exec(reason) ?? [];
  const [, fields] = /^Not recorded: (.*?) \(/.exec(reason) ?? [];
  const cut = missing ?? fields ?? reason.replace(/^[^:]*\d{4}: /, '').replace(/[:.;].*$/s, '');
  const nobodys = cut.replace(/(birthday) on \d{1,2} [A-Z][a-z]+ \d{4}/, '$1');
  return nobodys.slice(0, 1).toUpperCase() + nobodys.slice(1);
}

function mendersOf(lines: readonly Line[], known: Known): DataQualityView['menders'] {
  const byWorker = Map.groupBy(
    lines,
    ({ person: { workersNow } }) => workersNow.personalAdviser ?? workersNow.worker ?? '',
  );
  return [...byWorker]
    .map(([worker, those]) => {
      const team = those.find(({ person }) => person.workersNow.team !== undefined)?.person.workersNow.team;
      return {
        name: worker === '' ? 'Nobody named' : known.workerName(worker),
        team: team === undefined ? '–' : known.teamName(team),
        people: new Set(those.map(({ person }) => person.child)).size,
        things: those.length,
      };
    })
    .toSorted((a, b) => b.things - a.things || a.name.localeCompare(b.name, 'en-GB'));
}

function extractsOf({ population }: Known, today: CalendarDate): DataQualityView['extracts'] {
  const days = Map.groupBy(population.extracts, ({ kind }) => kind);
  return (['ssda903', 'annex-a', 'ssd'] as const).map((kind) => {
    const told = (days.get(kind) ?? []).flatMap(
      ({ extracted, year }) => extracted ?? (year === null ? [] : yearEnd(year)),
    );
    const newest = told.toSorted().at(-1);
    return {
      kind: KINDS[kind],
      newest: newest === undefined ? 'none' : inWords(newest),
      old: newest === undefined ? '–' : `${daysBetween(newest, today)} days ago`,
    };
  });
}

function completeness(known: Known): string {
  const i14 = indicators.find(({ id }) => id === 'I14');
  const value = i14 === undefined ? null : known.measured(i14, known.newest).value;
  return value === null ? '–' : `${value.toFixed(1)}%`;
}
