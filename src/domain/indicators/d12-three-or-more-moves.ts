import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { counted, daysInWords } from './evidence/in-words.ts';
import { movesSeen } from './evidence/moves.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { cannotTell, metIf } from './placing.ts';

const many = 3;

export const threeOrMoreMoves: Indicator = {
  id: 'D12',
  version: 1,
  title: 'Three or more moves in twelve months',
  unit: 'percent',
  when: 'P',
  meaning: 'How many young people have had to move home three times or more in a year.',
  cohort: open.says,
  numerator:
    'Three moves or more in the twelve months: from placement to placement in care, and since then between kinds of home (a move between two homes of one kind is not carried)',
  denominator: 'All of the cohort whose placements or homes are told through the twelve months',
  exclusions: [],
  direction: 'low',
  target: { value: 10, by: 'policy' },
  source: ['Local'],
  breakdowns,
  carriedBy: [
    'SSDA903 Episodes: DECOM, RNE, PLACE (in care)',
    'Annex A List 8: Number of Placements in the Last 12 months; List 9: Type of Accommodation (successive extracts)',
    'SSD ssd_cla_episodes, ssd_cla_placement; ssd_care_leavers: accommodation (successive extracts)',
  ],
  among: mayBeOpen,
  place(person, measuring) {
    const stopped = unlessIn(person, open);
    if (stopped !== undefined) return stopped;
    const { days, count, told } = movesSeen(person, measuring);
    const dated = (): string =>
      count > days.length
        ? `, of which ${days.length} dated: ${daysInWords(days)}`
        : `: ${daysInWords(days)}`;
    const seen = (): string => `${counted(count, 'move')} seen${days.length === 0 ? '' : dated()}.`;
    if (!told && count < many) {
      return cannotTell(() => ['Cannot tell, missing their homes through the twelve months.', seen()]);
    }
    return metIf(count >= many, seen);
  },
};
