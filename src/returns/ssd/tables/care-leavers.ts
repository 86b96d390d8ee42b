import { declaredCategoryOf } from '../../codes/declared-category.ts';
import { readActivity } from '../../codes/written/activity.ts';
import { readHome } from '../../codes/written/home.ts';
import { readInTouch } from '../../codes/written/in-touch.ts';
import { readSuitability } from '../../codes/written/suitability.ts';
import { isNotRecorded } from '../../codes/written/words.ts';
import { type Cell, unreadable } from '../../reading/cells.ts';
import type { DeclaredCategory } from '#domain/people/words.ts';
import { lacking, type TableReader } from './table-reader.ts';

/** ssd_care_leavers: states without dates, true on the day of the extract. A second row of one person is refused. */
export const readCareLeavers: TableReader = ({ extracted }) => {
  const seen = new Set<string>();
  const activity = readActivity(extracted);
  return (row) => {
    const child = row.id('clea_person_id');
    if (child == null) return lacking('person id');
    if (seen.has(child)) return { reason: `${child} stands in an earlier row of this file.` };
    seen.add(child);
    const touch = row.read('clea_care_leaver_in_touch', readInTouch, 'YES, NO, DIED, REFU, NREQ or RHOM.');
    const home = row.read('clea_care_leaver_accommodation', readHome, 'A letter of ACCOM: B to Z.');
    const suitable = row.read(
      'clea_care_leaver_accom_suitable',
      readSuitability,
      '1 suitable or 2 unsuitable.',
    );
    return [
      {
        kind: 'leaving-care',
        child,
        key: 'ssd_care_leavers',
        source: row.source,
        category: row.read('clea_care_leaver_eligibility', readCategory, 'An eligibility category.'),
        planOn: row.date('clea_pathway_plan_review_date'),
        inTouch: touch == null ? touch : touch.inTouch,
        contactOn: row.date('clea_care_leaver_latest_contact'),
        home: home == null ? (touch?.home ?? home) : home.home,
        suitable: suitable ?? home?.suitable ?? suitable,
        activity: row.read('clea_care_leaver_activity', activity, 'A code of ACTIV: F1 to G6.'),
        team: row.text('clea_care_leaver_allocated_team'),
        worker: row.text('clea_care_leaver_worker_id'),
        personalAdviser: row.text('clea_care_leaver_personal_advisor'),
      },
    ];
  };
};

function readCategory(text: string): Cell<DeclaredCategory> {
  return isNotRecorded(text) ? null : (declaredCategoryOf(text) ?? unreadable);
}
