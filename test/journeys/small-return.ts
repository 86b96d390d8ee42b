/**
 * The return of 2025-26 of the small county, as files: a sound child, one whom the records know (N005) with faults in
 * three tables, and one whom they do not know. Each file with the box of the form that it is put in.
 */
export interface FileInBox {
  readonly box: 'files' | 'previous' | 'reference';
  readonly name: string;
  readonly text: string;
}

/** Rows under their header, as a case system exports them. */
export function csv(header: string, ...rows: readonly string[]): string {
  return `${[header, ...rows].join('\r\n')}\r\n`;
}

const HEADER = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB';
const EPISODES =
  'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN';
const WORKERS = 'CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON';

export const smallReturn: readonly FileInBox[] = [
  {
    box: 'files',
    name: 'header.csv',
    text: csv(
      HEADER,
      '7001,F,14/02/2012,WBRI,UN1,,',
      'N005,X,01/06/2010,WBRI,UN1,,', // 101: no such sex
      'X9,Q,03/03/2011,ZZZZ,UN1,,', // 101 and 103
    ),
  },
  {
    box: 'files',
    name: 'episodes.csv',
    text: csv(
      EPISODES,
      '7001,10/05/2024,S,C2,N1,U4,PR1,,,,ZW1 1AA,ZW1 1AB,SC000001',
      'N005,01/07/2025,S,C2,N1,Q9,PR1,,,,ZW1 1AA,ZW1 1AB,SC000001', // 144-ish: no such placement
      'X9,2025-07-01,S,C2,N1,U4,PR1,,,,ZW1 1AA,ZW1 1AB,SC000001', // 141: not in the return's notation
    ),
  },
  {
    box: 'files',
    name: 'sw_episodes.csv',
    text: csv(
      WORKERS,
      '7001,14/02/2012,PA1,10/05/2024,,MANAGE',
      'N005,01/06/2010,SW8,01/07/2025,01/10/2025,MANAGE',
      'N005,01/06/2010,PA2,01/10/2025,,MANAGE',
      'X9,03/03/2011,SW77,01/07/2025,,MANAGE',
    ),
  },
];

/** The same with another file in the place of the one of that name, or added to it. */
export function withFile(file: FileInBox): readonly FileInBox[] {
  return [...smallReturn.filter(({ name }) => name !== file.name), file];
}

/** A Header with so many children, each with a sex that is none. */
export function manyFaults(children: number): FileInBox {
  const rows = Array.from({ length: children }, (_none, at) => `C${at},X,14/02/2012,WBRI,UN1,,`);
  return { box: 'files', name: 'header.csv', text: csv(HEADER, ...rows) };
}
