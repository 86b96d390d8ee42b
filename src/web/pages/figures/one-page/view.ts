import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { Scorecard, ScorecardRow } from '#documents/scorecard.ts';
import { scorecardOn } from '#domain/indicators/scorecard.ts';
import { notShownMeans } from '../../../figures/limits.ts';
import type { Sight } from '../../../figures/sight.ts';
import type { Known } from '../../../known.ts';
import { ratingInWords, ratingRule } from '../rating.ts';
import { type FigureRow, figureRows, type Since } from '../view.ts';

/** The scorecard as it is printed, as someone of this sight may have it. */
export function onePageView(known: Known, asAt: CalendarDate, sight: Sight, authority: string): Scorecard {
  return {
    title: 'Leaving care scorecard',
    authority,
    says: [
      `As at ${inWords(asAt)}, from extracts up to ${inWords(known.newest)}.`,
      ...(known.knownOn === undefined ? [] : [`As the records were known on ${inWords(known.knownOn)}.`]),
      'Figures at birthdays are of the twelve months to that day.',
      ...(known.accounts.length > 0 ? ['Demonstration: everyone in it is made up.'] : []),
    ],
    themes: scorecardOn(known.population.settings, asAt).map(({ heading, figures }) => ({
      heading,
      rows: figureRows(figures, known, asAt, sight).map(rowOf),
    })),
    notes: [
      ratingRule,
      'England and neighbours (the middle one of the ten statistical neighbours): the newest figures that the Department for Education had published of a year that had ended by then. “Since” is in percentage points, or the figure’s own unit.',
      ...(sight === 'no-small-numbers' ? [notShownMeans(known.limits)] : []),
    ],
  };
}

function rowOf(row: FigureRow): ScorecardRow {
  const { id, title, value, of, target, rating, sinceLastMonth, sinceLastYear, england, neighbours } = row;
  return {
    id,
    title,
    value,
    of,
    target,
    rating: rating === undefined ? '' : ratingInWords[rating],
    sinceLastMonth: sinceThen(sinceLastMonth),
    sinceLastYear: sinceThen(sinceLastYear),
    england,
    neighbours,
  };
}

function sinceThen(since: Since | undefined): string {
  if (since === undefined) return '–';
  const good = since.good === undefined ? '' : since.good ? ', better' : ', worse';
  return `${since.change}${good}`;
}
