import {
  AlignmentType, BorderStyle, Document, HeadingLevel, HeightRule, type ITableCellOptions, Packer, PageOrientation,
  Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType,
} from 'docx'; // prettier-ignore
import { type Scorecard, scorecardColumns, type ScorecardRow } from '../scorecard.ts';

const MILLIMETRE = 56.7; // twentieths of a point
const TEXT = 16; // half points: 8 point
const SMALL = 13;
const INK = '0B0C0C';
const QUIET = '383F43';
const SHADE = 'E7EEEF';
const NAME_WIDTH = 78 * MILLIMETRE;
const WIDTHS = [21, 29, 22, 27, 25, 25, 22, 24].map((width) => width * MILLIMETRE);
const rule = { style: BorderStyle.SINGLE, size: 4, color: 'B1B4B6' };
const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
const onlyBelow = { top: none, left: none, right: none, bottom: rule };

/** A scorecard as a Word document of one page of A4, broadside: real headings, a table whose heading row is marked. */
export async function wordScorecard(scorecard: Scorecard): Promise<Uint8Array<ArrayBuffer>> {
  const { title, authority, says, themes, notes } = scorecard;
  const document = new Document({
    creator: 'Waymark',
    title: `${title}, ${authority}`,
    description: says.join(' '),
    styles: {
      default: {
        document: { run: { font: 'Arial', size: TEXT, color: INK, language: { value: 'en-GB' } } },
        heading1: { run: { size: 30, bold: true }, paragraph: { spacing: { after: 40 } } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              orientation: PageOrientation.LANDSCAPE,
              width: Math.round(210 * MILLIMETRE),
              height: Math.round(297 * MILLIMETRE),
            },
            margin: { top: 600, bottom: 500, left: 680, right: 680 },
          },
        },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: `${title}: ${authority}` }),
          new Paragraph({ text: says.join(' '), spacing: { after: 90 } }),
          new Table({
            layout: TableLayoutType.FIXED,
            width: { size: NAME_WIDTH + WIDTHS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
            columnWidths: [NAME_WIDTH, ...WIDTHS],
            rows: [
              headingRow(),
              ...themes.flatMap(({ heading, rows }) => [themeRow(heading), ...rows.map(figureRow)]),
            ],
          }),
          ...notes.map(
            (text) =>
              new Paragraph({
                spacing: { before: 50 },
                children: [new TextRun({ text, size: SMALL, color: QUIET })],
              }),
          ),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function headingRow(): TableRow {
  return new TableRow({
    tableHeader: true,
    children: [
      cell('Figure', { bold: true }),
      ...scorecardColumns.map(({ heading }) => cell(heading, { bold: true, right: true })),
    ],
  });
}

function themeRow(heading: string): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      cell(heading, { bold: true }, { columnSpan: 1 + scorecardColumns.length, shading: { fill: SHADE } }),
    ],
  });
}

function figureRow(row: ScorecardRow): TableRow {
  return new TableRow({
    cantSplit: true,
    height: { value: 240, rule: HeightRule.ATLEAST },
    children: [
      cell(row.title, { code: row.id }),
      ...scorecardColumns.map(({ of }) => cell(row[of], { bold: of === 'value', right: true })),
    ],
  });
}

function cell(
  text: string,
  dress: { readonly bold?: boolean; readonly right?: boolean; readonly code?: string },
  more: Partial<ITableCellOptions> = {},
): TableCell {
  const { bold = false, right = false, code } = dress;
  return new TableCell({
    borders: onlyBelow,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 12, bottom: 12, left: 50, right: 50 },
    ...more,
    children: [
      new Paragraph({
        alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [
          new TextRun({ text, bold }),
          ...(code === undefined ? [] : [new TextRun({ text: ` ${code}`, size: SMALL, color: QUIET })]),
        ],
      }),
    ],
  });
}
