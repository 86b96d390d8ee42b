import { type CalendarDate, dayNumber } from '#calendar/calendar-date.ts';
import { yearBefore, yearStart } from '#calendar/return-year.ts';
import { inWords } from '#calendar/words.ts';
import type { InvolvementFact } from '#domain/people/facts.ts';
import { nameOfSource } from '#domain/people/source.ts';
import { dayIn } from '../../check/date-cell.ts';
import { codeSet } from '../../code-sets.ts';
import { SHORT_BREAKS } from '../../terms/codes.ts';
import { asWritten, type Cell, nowhere, told, toldOrCarried, workedOut, written } from '../cell.ts';
import type { DerivedRow } from '../derived-return.ts';
import { bornCell } from '../identity-cells.ts';
import type { WithEpisodes } from '../in-year.ts';
import { oneAfterAnother } from '../one-after-another.ts';
import { openOn } from '../open-on.ts';
import { ofKind } from '../records.ts';
import { bornIn, childCell, type Returned, rowsSaid } from '../returned.ts';

/** SWEpisodes as the return of the year has them. */
export function swEpisodesSaid(returned: Returned): readonly DerivedRow<'SWEpisodes'>[] {
  return rowsSaid(returned, 'involvement', (fact, all) => ({
    on: fact.from,
    cells: {
      CHILD: childCell(fact),
      DOB: bornIn(all),
      SW_ID: told(fact.worker, fact.source),
      SW_DECOM: told(written(fact.from), fact.source),
      SW_DEC: told(asWritten(fact.to, written), fact.source),
      SW_REASON: told(fact.reason, fact.source),
    },
  }));
}

/**
 * SWEpisodes of a year in progress, of children with an episode in it: social workers' time that touches the year or the
 * one before (SW07STG2, SW12STG2), and in these two care other than short breaks. Where the SSD tells of any, it alone; else what last year's return left open is carried on.
 */
export function swEpisodesInYear(of: WithEpisodes): readonly DerivedRow<'SWEpisodes'>[] {
  return of.inEpisodes.flatMap((child) =>
    workersOf(of, child)
      .filter((fact) => touchesYear(of, fact) && touchesCare(of, child, fact))
      .map((fact) => ({
        child,
        on: fact.from,
        cells: {
          CHILD: told(child, fact.source),
          DOB: bornCell(of, child),
          SW_ID: workerCell(fact),
          SW_DECOM: toldOrCarried(written(fact.from), fact.source),
          SW_DEC: endCell(of, fact),
          SW_REASON: reasonCell(fact),
        },
      })),
  );
}

function workersOf(of: WithEpisodes, child: string): readonly InvolvementFact[] {
  const all = ofKind(of.standingOf(child), 'involvement').filter(({ role }) => role === 'social-worker');
  const ssd = all.filter(({ source }) => source.kind === 'ssd');
  return ssd.length > 0 ? ssd : all;
}

function touchesYear(of: WithEpisodes, fact: InvolvementFact): boolean {
  return fact.from <= of.until && (lastKnown(of, fact) ?? of.until) >= yearStart(yearBefore(of.year));
}

/** The last day of it. Where it is open, and no later extract has it any more: the last for which one had it. */
function lastKnown(of: WithEpisodes, fact: InvolvementFact): CalendarDate | undefined {
  return fact.to ?? (isGone(of, fact) ? fact.source.on : undefined);
}

/** Whether the newest extract of the same kind no longer has it. */
function isGone({ newest }: WithEpisodes, { source }: InvolvementFact): boolean {
  return source.kind === 'ssd' && source.on < (newest.get('ssd') ?? source.on);
}

function touchesCare(of: WithEpisodes, child: string, fact: InvolvementFact): boolean {
  const begins = dayNumber(fact.from);
  const ends = dayNumber(lastKnown(of, fact) ?? of.until);
  return [...careInYear(of, child), ...careSince(of, child, yearStart(yearBefore(of.year)))].some(
    ({ from, to }) => begins <= to && ends >= from,
  );
}

interface Days {
  readonly from: number;
  readonly to: number;
}

/** Episodes of the return other than short breaks. */
function careInYear({ episodesOf, until }: WithEpisodes, child: string): readonly Days[] {
  return episodesOf(child).flatMap(({ cells }) => {
    if (SHORT_BREAKS.has(cells.LS.text)) return [];
    const to = dayIn(cells.DEC.text);
    return [{ from: dayIn(cells.DECOM.text), to: Number.isNaN(to) ? dayNumber(until) : to }];
  });
}

/** Episodes that are known beside them, and were open on a day or later. */
function careSince(of: WithEpisodes, child: string, day: CalendarDate): readonly Days[] {
  return (of.personOf(child)?.care.periods ?? []).flatMap((period) =>
    oneAfterAnother(period).flatMap(({ from, to, legalStatus }) => {
      const ended = to ?? period.to ?? of.until;
      if (ended < day || SHORT_BREAKS.has(legalStatus ?? '')) return [];
      return [{ from: dayNumber(from), to: dayNumber(ended) }];
    }),
  );
}

/** SW_ID is the Social Work England number, SW and digits, or XX and a number of the authority's own (SW02STG1). */
function workerCell({ worker, source }: InvolvementFact): Cell {
  if (/^(SW|XX)..+$/.test(worker)) return toldOrCarried(worker, source);
  return nowhere(
    `${nameOfSource(source)} knows the worker as ${worker}, which is neither a Social Work England number (SW…) nor one of the authority’s own (XX…)`,
  );
}

function endCell(of: WithEpisodes, fact: InvolvementFact): Cell {
  if (fact.to == null && isGone(of, fact)) {
    const because = `Recorded nowhere: it is open in ${nameOfSource(fact.source)}, and in no later extract.`;
    return workedOut('', because, fact.source);
  }
  return openOn(fact, of.until);
}

function reasonCell({ reason, source, from }: InvolvementFact): Cell {
  if (reason == null) return toldOrCarried(reason, source);
  const code = reason.trim().toUpperCase();
  if (codeSet('SW_REASON').known.has(code)) return toldOrCarried(code, source);
  return nowhere(
    `${nameOfSource(source)} says “${reason}” of ${inWords(from)}, which is no code of SW_REASON`,
  );
}
