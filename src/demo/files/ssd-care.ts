import type { CalendarDate } from '#calendar/calendar-date.ts';
import { addMonths } from '#calendar/month.ts';
import type { Life } from '../lives/life.ts';
import { latestBy } from '../lives/contacts-and-plans.ts';
import type { SsdRow } from './ssd.ts';
import { knownBy } from './written-date.ts';

/** How far back an extract goes for what has ended. */
const MONTHS_BACK = 24;

/** Episodes, placements and legal statuses: those open on the day or ended in the two years before it. */
export function careRows(
  lives: readonly Life[],
  on: CalendarDate,
): Readonly<Record<'ssd_cla_episodes' | 'ssd_cla_placement' | 'ssd_legal_status', readonly SsdRow[]>> {
  const since = addMonths(on, -MONTHS_BACK);
  const shown = (span: { readonly from: CalendarDate; readonly to: CalendarDate | undefined }): boolean =>
    span.from <= on && (span.to === undefined || span.to > since);
  const episodes: SsdRow[] = [];
  const placements: SsdRow[] = [];
  const statuses: SsdRow[] = [];
  for (const { person, stays, reviews } of lives) {
    const { id } = person;
    const reviewed = reviews.map((review) => review.on);
    stays.forEach((stay, s) => {
      const period = `${id}-C${s + 1}`;
      stay.episodes.forEach((episode, e) => {
        if (!shown(episode)) return;
        const to = knownBy(episode.to, on);
        const placement = stay.placements.findLastIndex(({ from }) => from <= episode.from);
        episodes.push([
          `${period}-E${e + 1}`, id, episode.from, episode.startReason, stay.span.need, to ?? '',
          to === undefined ? '' : (episode.endReason ?? ''), period, '', `${period}-P${placement + 1}`, stay.span.from,
          latestBy(reviewed, on) ?? '',
        ]); // prettier-ignore
      });
      stay.placements.forEach((home, p) => {
        if (!shown(home)) return;
        const ended = stay.episodes.findLast(({ placement }) => placement === home);
        const to = knownBy(home.to, on);
        placements.push([
          `${period}-P${p + 1}`, home.from, home.place, home.urn ?? '', '', period, home.provider ?? '',
          home.postcode?.postcode ?? '', to ?? '', to === undefined ? '' : (ended?.changeReason ?? ''), id,
        ]); // prettier-ignore
      });
      stay.statuses.forEach((status, l) => {
        if (!shown(status)) return;
        statuses.push([`${period}-L${l + 1}`, id, status.code, status.from, knownBy(status.to, on) ?? '']);
      });
    });
  }
  return { ssd_cla_episodes: episodes, ssd_cla_placement: placements, ssd_legal_status: statuses };
}
