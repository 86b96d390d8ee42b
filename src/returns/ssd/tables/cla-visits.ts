import { lacking, ofNobodyKnown, type TableReader } from './table-reader.ts';

/** ssd_cla_visits: visits to a looked-after child. */
export const readClaVisit: TableReader =
  ({ whoseCare }) =>
  (row) => {
    const period = row.id('clav_cla_id');
    const episode = row.id('clav_cla_episode_id');
    const child =
      row.id('clav_person_id') ??
      (period == null ? undefined : whoseCare.ofPeriod(period)) ??
      (episode == null ? undefined : whoseCare.ofEpisode(episode));
    if (child == null) return ofNobodyKnown;
    const on = row.date('clav_cla_visit_date');
    if (on === null) return [];
    if (on === undefined) return lacking('visit date');
    return [
      {
        kind: 'visit',
        child,
        key: row.id('clav_cla_visit_id') ?? on,
        source: row.source,
        on,
        seen: row.yesNo('clav_cla_visit_seen'),
        seenAlone: row.yesNo('clav_cla_visit_seen_alone'),
      },
    ];
  };
