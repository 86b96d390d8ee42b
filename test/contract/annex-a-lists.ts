import { writeAnnexAWorkbook } from '#returns/annex-a/write-workbook.ts';
import { list8Columns, list9Columns } from '#returns/annex-a/lists.ts';
import { csv } from '../command-line.ts';

type Row = readonly string[];

const oneOf = (id: string, born: string, ...rest: readonly string[]): Row => [
  id,
  'a) Male',
  'a) WBRI',
  born,
  '',
  'b) No',
  'b) No',
  ...rest,
];
const [yes, no] = ['a) Yes', 'b) No'];
const formerRelevant = 'b) Former relevant child';
const own = ['U: Independent living', 'a) Suitable'] as const;

/** Team, worker, adviser, category, plan, in touch, contact, home, suitability, activity. */
const list9: readonly Row[] = [
  oneOf('L1', '10/01/2007', 'North', 'Ada', 'Ada', formerRelevant, '30/04/2026', yes, '05/09/2026', ...own, 'F2'),
  oneOf('L2', '01/11/2005', 'North', 'Ada', 'Ada', formerRelevant, '01/05/2026', yes, '04/09/2026', 'S: No fixed abode', 'b) Unsuitable', 'G4'),
  oneOf('L3', '31/10/2008', 'North', 'Sam', '', formerRelevant, '', no, '', '', '', ''),
  oneOf('L4', '01/08/2010', 'North', 'Sam', 'Ada', 'd) Eligible child', '', yes, '20/10/2026', '', '', ''),
  oneOf('L5', '01/02/2009', 'South', 'Sam', '', 'd) Eligible child', '10/10/2026', yes, '20/10/2026', 'W: Bed and breakfast', 'b) Unsuitable', 'G5'),
  oneOf('L6', '15/03/2009', 'South', 'Bea', 'Bea', 'a) Relevant child', '01/10/2026', yes, '31/10/2026', 'B: Parents/relatives', 'a) Suitable', 'F4'),
  oneOf('L7', '01/01/2004', 'South', 'Bea', 'Bea', formerRelevant, '01/09/2026', yes, '01/10/2026', ...own, 'F5'),
  oneOf('L8', '01/01/2003', 'South', '', '', formerRelevant, '', 'e) NREQ', '', '', '', ''),
  oneOf('L9', '01/01/2007', 'South', 'Sam', '', 'c) Qualifying care leaver', '', yes, '01/10/2026', ...own, 'F5'),
  oneOf('L10', '02/02/2007', 'North', '', '', formerRelevant, '31/02/2026', 'd) Refu', 'soon', 'R: Residence not known', '', ''),
  oneOf('L11', '20/12/2005', 'North', 'Ada', 'Ada', formerRelevant, '01/10/2026', yes, '30/10/2026', 'V: Emergency accommodation', 'b) Unsuitable', 'G5'),
  oneOf('L12', '', 'North', 'Ada', 'Ada', formerRelevant, '01/10/2026', yes, '30/10/2026', ...own, 'F5'),
  oneOf('L13', '31/07/2007', 'South', 'Bea', 'Bea', formerRelevant, '01/10/2026', yes, '31/08/2026', ...own, 'F2'),
  oneOf('L14', '01/07/2005', 'South', 'Bea', 'Bea', formerRelevant, '01/10/2026', no, '31/03/2026', ...own, 'G6'),
]; // prettier-ignore

/** Began, health, dental, placements, placement began, where, missing, absent, interview offered, accepted. */
const inCare = (
  id: string,
  born: string,
  began: string,
  health: string,
  dental: string,
  placements: string,
  placed: string,
  where: string,
  missing: string,
  absent: string,
  offered: string,
): Row =>
  oneOf(
    id,
    born,
    began,
    'a) Abuse or neglect',
    no,
    began,
    'C2',
    '01/09/2026',
    '20/10/2026',
    '',
    '',
    health,
    dental,
    placements,
    '',
    '',
    placed,
    'U6',
    'a) Own LA',
    '',
    '',
    where,
    'E10000008',
    missing,
    absent,
    offered,
    '',
    'Care',
    'Sam',
  );

const list8: readonly Row[] = [
  inCare('L4', '01/08/2010', '01/01/2020', '31/10/2025', '01/11/2025', '4', '01/10/2026', 'b) Out', '2', '1', yes),
  inCare('L5', '01/02/2009', '01/01/2019', '01/11/2025', '', '1', '01/01/2019', 'a) In', '0', '0', ''),
  inCare('K1', '01/01/2016', '01/01/2020', '01/09/2026', '01/09/2026', '3', '31/10/2024', 'a) In', '1', '0', ''),
  inCare('K2', '01/01/2016', '01/01/2020', '01/09/2026', '01/09/2026', '2', '01/11/2024', 'a) In', '0', '0', ''),
]; // prettier-ignore

const quoted = (cells: Row): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

const settings = JSON.stringify({
  authority: 'E10000008',
  teams: [{ team: 'North', locality: 'Upland' }],
  workers: [
    { worker: 'Ada', role: 'personal adviser', fte: 0.5 },
    { worker: 'Bea', role: 'personal adviser', fte: 1 },
    { worker: 'Sam', role: 'social worker', fte: 0.8 },
  ],
});

/** Lists 8 and 9 of 31 October 2026, as the workbook that Ofsted asks for. */
export const annexAWorkbook: Readonly<Record<string, string | Uint8Array>> = {
  'waymark.json': settings,
  'annex-a/2026-10-31.xlsx': writeAnnexAWorkbook([
    { list: 'List 8', rows: list8 },
    { list: 'List 9', rows: list9 },
  ]),
};

/** The same lists as CSV. */
export const annexACsv: Readonly<Record<string, string | Uint8Array>> = {
  'waymark.json': settings,
  '2026-10-31/children in care.csv': csv(quoted(list8Columns), ...list8.map(quoted)),
  '2026-10-31/leaving care.csv': csv(quoted(list9Columns), ...list9.map(quoted)),
};
