import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Fact } from '#domain/people/facts.ts';
import type { HomeCode } from '#domain/people/words.ts';
import type { DeclaredCategory } from '#domain/people/words.ts';
import { declaredCategoryOf } from '../codes/declared-category.ts';
import { readActivity } from '../codes/written/activity.ts';
import { type HomeWritten, readHome } from '../codes/written/home.ts';
import { type InTouchWritten, readInTouch } from '../codes/written/in-touch.ts';
import { readSuitability } from '../codes/written/suitability.ts';
import { isNotRecorded } from '../codes/written/words.ts';
import { type Cell, unreadable } from '../reading/cells.ts';
import { childIdentity } from './child.ts';
import type { ListRow } from './list-row.ts';
import type { List9Column } from './lists.ts';

/** List 9: who the young person is, and their states on the day of the extract. */
export function list9Facts(
  extracted: CalendarDate,
): (row: ListRow<List9Column>, child: string) => readonly Fact[] {
  const readActivityThen = readActivity(extracted);
  return (row, child) => {
    const touch = row.read('LA in Touch', readInTouch, 'Yes, No, Died, Refu, NREQ or Rhom, in words.');
    const written = row.read(
      'Type of Accommodation',
      readHome,
      'a letter of ACCOM or its words: "B: …" to "Z: …".',
    );
    return [
      childIdentity(
        row,
        child,
        'List 9',
        'Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)',
      ),
      {
        kind: 'leaving-care',
        child,
        key: 'List 9',
        source: row.source,
        category: row.read(
          'Eligibility Category',
          readCategory,
          'Relevant child, Former relevant child, Qualifying care leaver or Eligible child.',
        ),
        planOn: row.date('Latest Pathway Plan Review Date'),
        inTouch: touch == null ? touch : touch.inTouch,
        contactOn: row.date('Latest Date of Contact'),
        home: homeOf(row, written, touch),
        suitable: suitableOf(row, written),
        activity: row.read(
          'Activity Status',
          readActivityThen,
          'a code of ACTIV or its words: "F1: …" to "G6: …".',
        ),
        team: row.text('Allocated Team'),
        worker: row.text('Allocated Worker'),
        personalAdviser: row.text('Allocated Personal Advisor'),
      },
    ];
  };
}

/** "Yes, gone abroad" tells the home too, where the row's own column does not; where the two differ, it is a finding. */
function homeOf(
  row: ListRow<List9Column>,
  written: HomeWritten | null | undefined,
  touch: InTouchWritten | null | undefined,
): HomeCode | null | undefined {
  const own = written == null ? written : written.home;
  const told = touch?.home;
  if (own != null && told !== undefined && own !== told) {
    row.doubt(
      'LA in Touch',
      `an answer that agrees with the Type of Accommodation, which is ${own} and is used.`,
    );
  }
  return own ?? told ?? own;
}

/** The suitability in its own column, else the one joined to the type (B2). Where the two differ, neither is known. */
function suitableOf(
  row: ListRow<List9Column>,
  written: HomeWritten | null | undefined,
): boolean | null | undefined {
  const own = row.read('Suitability of Accommodation', readSuitability, 'Suitable or Unsuitable.');
  const joined = written?.suitable;
  if (own != null && joined !== undefined && own !== joined) {
    row.doubt('Suitability of Accommodation', 'the suitability that the Type of Accommodation says too.');
    return undefined;
  }
  return own ?? joined ?? own;
}

function readCategory(text: string): Cell<DeclaredCategory> {
  return isNotRecorded(text) ? null : (declaredCategoryOf(text) ?? unreadable);
}
