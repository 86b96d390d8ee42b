import type { Flagged } from '../check/rule.ts';
import {
  ADOPTED,
  careKnown,
  daysInCare,
  isValid,
  LEAVER_FIELDS,
  returnRule,
  rowsOf,
  SHORT_BREAKS,
  yearsAfter,
} from '../terms/all.ts';

const CARE = ['DECOM', 'DEC', 'RNE', 'REC', 'LS'] as const;
const THIRTEEN_WEEKS = 91;

export const rule1001 = returnRule({
  code: '1001',
  message: 'Not a relevant or former relevant child',
  means:
    'This young person was not looked after for 91 days from the 14th birthday on with at least one day from the 16th on, short breaks left out, or was adopted when last in care.',
  why: 'The return asks for a birthday record of those who passed this test, and of nobody else.',
  mend: 'Look for episodes that are left out or under another id. If the test was not passed, take the birthday record out; whoever was detained or in hospital at 16 may be owed help without it: explain that to DfE.',
  mender: 'returns officer',
  reads: { OC3: [], Header: ['DOB'], Episodes: CARE, Episodes_last: CARE },
  marks: { OC3: LEAVER_FIELDS },
  // The common checker flags all who are 20 or older, and all whose care ended before the two years.
  check({ OC3, Header, Episodes, Episodes_last }, { end, history }) {
    const flagged: Flagged[] = [];
    const undecided: Flagged[] = [];
    for (const leaver of OC3) {
      const { CHILD } = leaver;
      const records = history?.knows(CHILD) === true ? history : undefined;
      const seen = [...rowsOf(Episodes, CHILD), ...rowsOf(Episodes_last, CHILD)];
      const care = careKnown(seen, records?.episodesOf(CHILD) ?? [], end);
      if (ADOPTED.has(care.at(-1)?.endReason ?? '')) {
        flagged.push(leaver);
        continue;
      }
      const born = rowsOf(Header, CHILD).find(({ DOB }) => isValid(DOB))?.DOB.day ?? Number.NaN;
      const [at14, at16] = [yearsAfter(born, 14), yearsAfter(born, 16)];
      const counted = care.filter(({ legalStatus }) => !SHORT_BREAKS.has(legalStatus));
      if (daysInCare(counted, at14) >= THIRTEEN_WEEKS && daysInCare(counted, at16) >= 1) continue;
      const [first] = care;
      const isAllSeen =
        first !== undefined && (first.from <= at14 || (records === undefined && first.startReason === 'S'));
      const isCertain = !Number.isNaN(born) && (isAllSeen || records?.isWhole(CHILD) === true);
      (isCertain ? flagged : undecided).push(leaver);
    }
    return { flagged, undecided };
  },
});
