import { readCode } from '../../reading/cells.ts';
import { lacking, ofNobodyKnown, type TableReader } from './table-reader.ts';

const PARTICIPATION = new Set(['PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7']);

/** ssd_cla_reviews: reviews held. One that is only due, or was cancelled, is no review. */
export const readClaReview: TableReader =
  ({ whoseCare }) =>
  (row) => {
    const period = row.id('clar_cla_id');
    const episode = row.id('clar_cla_episode_id');
    const child =
      row.id('clar_person_id') ??
      (period == null ? undefined : whoseCare.ofPeriod(period)) ??
      (episode == null ? undefined : whoseCare.ofEpisode(episode));
    if (child == null) return ofNobodyKnown;
    const on = row.date('clar_cla_review_date');
    if (on === null || row.yesNo('clar_cla_review_cancelled') === true) return [];
    if (on === undefined) return lacking('review date');
    return [
      {
        kind: 'review',
        child,
        key: row.id('clar_cla_review_id') ?? on,
        source: row.source,
        on,
        code: row.read(
          'clar_cla_review_participation',
          (text) => readCode(text.trim().slice(0, 3), PARTICIPATION),
          'PN0 to PN7.',
        ),
      },
    ];
  };
