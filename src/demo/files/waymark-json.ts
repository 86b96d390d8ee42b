import type { CalendarDate } from '#calendar/calendar-date.ts';
import { county, teams } from '../service/county.ts';
import { widerFigures } from './wider-figures.ts';
import type { Post } from '../service/workforce.ts';

/** `waymark.json`: the authority, its day, its teams with their localities, and the workers in post on the day. */
export function waymarkJson(posts: readonly Post[], asAt: CalendarDate): string {
  const workers = posts
    .flatMap(({ holders }) => holders)
    .filter(({ from, to }) => from <= asAt && (to === undefined || to > asAt))
    .map(({ worker, job, fte }) => ({ worker, role: job, fte }));
  return `${JSON.stringify(
    {
      authority: county.authority,
      name: county.name,
      asAt,
      demonstration: true,
      teams: teams.map(({ team, locality }) => ({ team, locality })),
      workers,
      figures: widerFigures(asAt),
      settings: {
        values: {
          'compared-as': [
            {
              from: '2016-04-01',
              value: 'E10000008',
              source: 'A county that does not exist borrows the region and the neighbours of one that does',
            },
          ],
        },
      },
    },
    null,
    2,
  )}\n`;
}
