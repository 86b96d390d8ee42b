import { csv, headers } from '../command-line.ts';

const oc2 =
  'CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED';

/** Whoever is in these returns, by the first column of their rows: what each is there to show stands beside them. */
const people = {
  'in touch': '0012,M,15/06/2006,WBRI,UN3,,', // 19 on 15 June 2025; left a children's home on the 18th
  'not learning': 'P2,F,10/10/2005,WBRI,UN3,1,', // 20
  'first day of the year': 'P3,M,01/04/2004,ABAN,UN3,,', // 21 on 1 April 2025
  'last day of the year': 'P4,F,31/03/2007,BCRB,UN3,,', // 19 on 31 March 2026; left foster care on the 18th
  died: 'P5,M,20/05/2004,WBRI,UN3,,', // 21
  'at home again': 'P6,M,21/05/2004,WBRI,UN3,,', // 21
  abroad: 'P7,F,01/09/2005,MWBC,UN3,,', // 20
  'no longer requires': 'P8,M,02/09/2004,WBRI,UN3,,', // 21
  'stays put': 'P9,F,01/04/2007,WBRI,UN3,,', // 18 on 1 April 2025, and 19 the day after the year
  'residence not known': 'P10,M,15/08/2007,AIND,UN3,,', // 18
  'left at 16': 'P11,F,20/01/2009,WBRI,UN3,,', // 17
  'twenty-two': 'P12,M,10/02/2004,WBRI,UN3,,',
  'no row': 'P13,M,05/05/2006,WBRI,UN3,,', // 19, and not in the table
  'in care': 'P14,F,10/03/2009,WBRI,UN3,,', // 17, still looked after
  transferred: 'P15,M,12/12/2006,WBRI,UN3,,', // 19
  'nothing done': 'P16,M,11/03/2009,WBRI,UN3,,',
  'blank cells': 'P17,M,12/03/2009,WBRI,UN3,,',
  'eight months': 'P18,F,13/03/2009,WBRI,UN3,,',
  moves: 'K1,M,01/01/2016,WBRI,UN3,,',
  settled: 'K2,F,01/01/2016,WBRI,UN3,,',
  'two years': 'K3,F,01/01/2014,WBRI,UN3,,',
} as const;

const before = (child: string, decom: string, place: string, dec: string, rec: string) =>
  `${child},${decom},S,C2,N1,${place},PR1,${dec},${rec},,,,`;

/** Two years of the return of an authority with twenty-one children, in the folder's own names. */
export const twoYears: Readonly<Record<string, string>> = {
  'waymark.json': JSON.stringify({ authority: 'E10000008', teams: [] }),
  'ssda903/2024-25/header.csv': csv(headers.header, ...Object.values(people)),
  'ssda903/2024-25/episodes.csv': csv(
    headers.episodes,
    before('0012', '01/01/2015', 'K2', '15/06/2024', 'E11').replace('E11', 'E8'),
    before('P4', '01/01/2015', 'U6', '31/03/2025', 'E8'),
    before('P13', '01/01/2015', 'U6', '05/05/2024', 'E8'),
    before('P15', '01/01/2015', 'U6', '01/06/2024', 'E3'),
    before('P9', '01/01/2015', 'U6', '', ''),
    before('P10', '01/01/2015', 'U3', '', ''),
    before('P11', '01/01/2015', 'U6', '', ''),
    before('P14', '01/01/2015', 'U6', '', ''),
    before('P16', '01/01/2015', 'U6', '', ''),
    before('P17', '01/01/2015', 'U6', '', ''),
    before('K1', '01/01/2020', 'U6', '', ''),
    before('K2', '01/01/2020', 'U6', '', ''),
    before('K3', '01/02/2024', 'U6', '', ''),
  ),
  'ssda903/2024-25/oc3.csv': csv(
    headers.oc3,
    '0012,15/06/2006,YES,F2,U1',
    'P4,31/03/2007,YES,F2,Z1',
    'P13,05/05/2006,NO,0,0',
  ),
  'ssda903/2025-26/header.csv': csv(headers.header, ...Object.values(people)),
  'ssda903/2025-26/episodes.csv': csv(
    headers.episodes,
    before('P9', '01/01/2015', 'U6', '01/04/2025', 'E8'),
    before('P10', '01/01/2015', 'U3', '15/08/2025', 'E8'),
    before('P11', '01/01/2015', 'U6', '01/11/2025', 'E8'),
    before('P14', '01/01/2015', 'U6', '', ''),
    before('P16', '01/01/2015', 'U6', '', ''),
    before('P17', '01/01/2015', 'U6', '', ''),
    before('P18', '01/08/2025', 'U6', '', ''),
    before('K1', '01/01/2020', 'U6', '01/05/2025', 'X1'),
    'K1,01/05/2025,P,C2,N1,U4,PR1,01/06/2025,X1,,,,',
    'K1,01/06/2025,P,C2,N1,K2,PR1,01/07/2025,X1,,,,',
    'K1,01/07/2025,P,C2,N1,U5,PR1,,,,,,',
    before('K2', '01/01/2020', 'U6', '', ''),
    before('K3', '01/02/2024', 'U6', '', ''),
  ),
  'ssda903/2025-26/oc3.csv': csv(
    headers.oc3,
    '0012,15/06/2006,YES,F1,U1',
    'P2,10/10/2005,YES,G4,S2',
    'P3,01/04/2004,NO,0,0',
    'P4,31/03/2007,REFU,F5,U1',
    'P5,20/05/2004,DIED,0,0',
    'P6,21/05/2004,RHOM,0,0',
    'P7,01/09/2005,YES,P4,G1',
    'P8,02/09/2004,NREQ,0,0',
    'P9,01/04/2007,YES,P2,Z1',
    'P10,15/08/2007,NO,G5,R2',
    'P11,20/01/2009,YES,F2,B1',
    'P12,10/02/2004,YES,F5,U1',
    'P15,12/12/2006,YES,F2,U1',
  ),
  'ssda903/2025-26/oc2.csv': csv(
    oc2,
    'P14,10/03/2009,12,,0,,1,0,1,0,,',
    'P16,11/03/2009,,SDQ2,0,,1,1,0,0,,',
    'P17,12/03/2009,,,0,,,,,0,,',
  ),
  'ssda903/2025-26/missing.csv': csv(
    'CHILD,DOB,MISSING,MIS_START,MIS_END',
    'P14,10/03/2009,M,01/05/2025,03/05/2025',
    'P14,10/03/2009,A,31/03/2026,',
    'P16,11/03/2009,M,31/03/2025,01/04/2025',
    'P16,11/03/2009,M,01/04/2025,02/04/2025',
    'K1,01/01/2016,M,02/05/2025,03/05/2025',
  ),
  'ssda903/2025-26/uasc.csv': csv('CHILD,SEX,DOB,DUC', 'P7,2,01/09/2005,01/09/2023'),
};
