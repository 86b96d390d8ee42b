import { expect, test } from 'vitest';
import type { RefusedFile } from '../extraction.ts';
import { readReturns } from './read-returns.ts';
import { readXmlReturn } from './xml-return.ts';
import type { ReturnFile } from './years.ts';

const xml = (text: string): ReturnFile | RefusedFile =>
  readXmlReturn({ path: '2025-26/return.xml', bytes: new TextEncoder().encode(text) });

const RETURN = `<?xml version="1.0"?>
<EXPSSDA903>
  <CHILD>
    <HEADER>
      <CHILDID>0042</CHILDID><UPN>A123</UPN><SEX>M</SEX><DOB>03/05/2008</DOB><ETHNIC>AIND</ETHNIC><UASC>1</UASC><DUC/>
      <IN_TOUCH/><ACTIV/><ACCOM/>
      <AREVIEW><REVIEW>03/06/2025</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>
      <AREVIEW><REVIEW>03/12/2025</REVIEW><REVIEW_CODE>PN2</REVIEW_CODE></AREVIEW>
      <AMISSING><MISSING>M</MISSING><MIS_START>01/07/2025</MIS_START><MIS_END/></AMISSING>
      <OC2><SDQ_SCORE>12</SDQ_SCORE><TEETH_CHECK>1</TEETH_CHECK></OC2>
    </HEADER>
    <EPISODE><DECOM>12/05/2025</DECOM><RNE>S</RNE><LS>V2</LS><PL>U6</PL><DEC/></EPISODE>
  </CHILD>
  <CHILD>
    <HEADER>
      <CHILDID>7</CHILDID><UPN/><SEX>F</SEX><DOB>04/05/2006</DOB><ETHNIC>WBRI</ETHNIC><UASC>0</UASC>
      <IN_TOUCH>YES</IN_TOUCH><ACTIV>F2</ACTIV><ACCOM>U1</ACCOM>
    </HEADER>
  </CHILD>
</EXPSSDA903>`;

function readAll(text: string): ReturnType<typeof readReturns> {
  const file = xml(text);
  if ('reason' in file) throw new Error(file.reason);
  return readReturns([file]);
}

test('the whole return as XML gives the same tables as its CSV files would', () => {
  const { tables, findings } = readAll(RETURN);
  expect(tables.map(({ table, rows, columns }) => `${table} ${rows} ${columns.join(' ')}`)).toEqual([
    'Header 2 CHILD SEX DOB ETHNIC UPN',
    'Episodes 1 CHILD DECOM RNE LS PLACE DEC',
    'Reviews 2 CHILD DOB REVIEW REVIEW_CODE',
    'UASC 1 CHILD SEX DOB DUC',
    'OC2 1 CHILD DOB SDQ_SCORE TEETH_CHECK',
    'OC3 1 CHILD DOB IN_TOUCH ACTIV ACCOM',
    'Missing 1 CHILD DOB MISSING MIS_START MIS_END',
  ]);
  expect(findings).toEqual([]);
});

test('its elements become facts, with the rows they would have in a file of their own', () => {
  const { tables } = readAll(RETURN);
  const facts = (table: string): unknown => tables.find((one) => one.table === table)?.facts;
  expect(facts('Header')).toMatchObject([
    { child: '0042', born: '2008-05-03', uasc: true, mother: undefined, source: { row: 2 } },
    { child: '7', uasc: false, upn: null, source: { row: 3 } },
  ]);
  expect(facts('OC3')).toMatchObject([
    { child: '7', born: '2006-05-04', source: { row: 2 } },
    { child: '7', inTouch: 'yes', activity: 'F2', home: 'U', suitable: true },
  ]);
  expect(facts('Reviews')).toMatchObject([
    { child: '0042', on: '2025-06-03', source: { row: 2 } },
    { child: '0042', on: '2025-12-03', source: { row: 3 } },
  ]);
  expect(facts('Episodes')).toMatchObject([
    { child: '0042', from: '2025-05-12', to: null, place: 'U6', need: undefined },
  ]);
});

test('social workers and DoLo are read from XML by what their elements hold', () => {
  const { tables } = readAll(
    '<R><CHILD><HEADER><CHILDID>1</CHILDID></HEADER><SWE><SW_ID>SW12</SW_ID><SW_DECOM>01/05/2025</SW_DECOM></SWE></CHILD></R>',
  );
  expect(tables.find(({ table }) => table === 'SWEpisodes')?.facts).toMatchObject([
    { child: '1', worker: 'SW12', from: '2025-05-01' },
  ]);
});

test('adoption, its decision, permanence before care and liberty orders are read from XML', () => {
  const { tables } = readAll(
    `<R><CHILD><HEADER><CHILDID>1</CHILDID><DOB>03/05/2022</DOB><SEX>F</SEX><MOTHER>1</MOTHER><MC_DOB>01/03/2026</MC_DOB>
      <DATE_INT>01/05/2024</DATE_INT><NB_ADOPTR>1</NB_ADOPTR>
      <AD_PLACED><DATE_PLACED>01/05/2024</DATE_PLACED><DATE_PLACED_CEASED/></AD_PLACED>
      <PERMANENCE><PREV_PERM>P2</PREV_PERM><LA_PERM>NIR</LA_PERM><DATE_PERM>ZZ/ZZ/2023</DATE_PERM></PERMANENCE>
      <DOLO><DOLO_START>02/05/2025</DOLO_START></DOLO></HEADER></CHILD>
    <CHILD><HEADER><CHILDID>2</CHILDID><DATE_INT/></HEADER></CHILD></R>`,
  );
  expect(Object.fromEntries(tables.map(({ table, facts }) => [table, facts]))).toMatchObject({
    Header: [{ child: '1', childBorn: '2026-03-01' }, { child: '2' }],
    AD1: [{ child: '1', born: '2022-05-03', decidedOn: '2024-05-01', adopters: 1 }],
    PlacedAdoption: [{ on: '2024-05-01', born: '2022-05-03', ceasedOn: null }],
    PrevPerm: [{ order: 'P2', orderAuthority: 'NIR', orderDate: 'ZZ/ZZ/2023' }],
    DoLo: [{ from: '2025-05-02', to: undefined, born: '2022-05-03' }],
  });
});

test('a row of a child without an id is refused', () => {
  const { tables } = readAll(
    '<R><CHILD><EPISODE><DECOM>01/05/2025</DECOM><RNE>S</RNE></EPISODE></CHILD></R>',
  );
  expect(tables[0]?.refused).toMatchObject([
    { row: 2, reason: 'CHILD is blank, and without it the row says nothing.' },
  ]);
});

test.each([
  ['entities that grow', '<!DOCTYPE r [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><r>&b;</r>', /DOCTYPE/],
  ['an entity from elsewhere', '<!DOCTYPE r SYSTEM "file:///etc/passwd"><r/>', /DOCTYPE/],
  ['an entity never declared', '<r><CHILD>&b;</CHILD></r>', /not well-formed/],
  ['a document that breaks off', '<r><CHILD><HEADER>', /not well-formed/],
  ['other XML', '<html><body><p>Hello</p></body></html>', /not an SSDA903 return: it is a html/],
  ['no elements', '<r/>', /not an SSDA903 return/],
])('%s is refused with a sentence', (_what, text, says) => {
  expect(xml(text)).toEqual({ file: '2025-26/return.xml', reason: expect.stringMatching(says) });
});

test('a flag of 0 beside a day on which the status ceased makes nobody an asylum-seeking child', () => {
  const { tables } = readAll(RETURN.replace('<UASC>0</UASC>', '<UASC>0</UASC><DUC>01/06/2025</DUC>'));
  const uasc = tables.flatMap(({ facts }) =>
    facts.flatMap((fact) =>
      fact.kind === 'identity' && fact.uasc !== undefined ? [[fact.child, fact.uasc]] : [],
    ),
  );
  expect(new Set(uasc.map(String))).toEqual(new Set(['0042,true', '7,false']));
});
