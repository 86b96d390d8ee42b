import { isBuiltInDateFormat, isDateFormat } from './excel-dates.ts';
import { readXml } from './xml.ts';

/** A sheet of a workbook: its name, and where in the package it stands. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/** The sheets in order, and whether days are counted from 1904. Throws `UnreadableXml`. */
export function readSheetList(
  workbook: Iterable<string>,
  relationships: Iterable<string>,
): { readonly sheets: readonly SheetPart[]; readonly epoch1904: boolean } {
  const targets = new Map<string, string>();
  readXml(relationships, {
    open: (name, { Id, Target }) => {
      if (name === 'Relationship' && Id !== undefined && Target !== undefined)
        targets.set(Id, pathOf(Target));
    },
    close: () => undefined,
    text: () => undefined,
  });
  const sheets: SheetPart[] = [];
  let epoch1904 = false;
  readXml(workbook, {
    open: (element, attributes) => {
      if (element === 'workbookPr') epoch1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (element !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1];
      const path = targets.get(id ?? '');
      if (path !== undefined) sheets.push({ name: attributes['name'] ?? '', path });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { sheets, epoch1904 };
}

/** The strings that cells refer to by number. Throws `UnreadableXml`. */
export function readSharedStrings(part: Iterable<string>): readonly string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let inPhonetic = false;
  readXml(part, {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') inPhonetic = true;
      if (name === 't') inText = !inPhonetic;
    },
    close: (name) => {
      if (name === 'si') strings.push(unescaped(current));
      if (name === 'rPh') inPhonetic = false;
      if (name === 't') inText = false;
    },
    text: (text) => {
      if (inText) current += text;
    },
  });
  return strings;
}

/** Of each cell style, by number, whether it shows a date. Throws `UnreadableXml`. */
export function readDateStyles(part: Iterable<string>): readonly boolean[] {
  const custom = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCellStyles = false;
  readXml(part, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === 'numFmt') custom.set(Number(numFmtId), isDateFormat(formatCode ?? ''));
      if (name === 'cellXfs') inCellStyles = true;
      if (name === 'xf' && inCellStyles) {
        styles.push(custom.get(Number(numFmtId)) ?? isBuiltInDateFormat(Number(numFmtId)));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false;
    },
    text: () => undefined,
  });
  return styles;
}

/** Workbooks write characters that XML cannot hold as `_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Targets are relative to `xl/`, or absolute in the package. */
function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}
