/** A column of a readable table: numbers stand on the right. */
export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

/**
 * A readable table for a terminal: columns as wide as their widest cell, the last one cut to the terminal's width.
 * Control characters in cells (a name may hold anything) are shown as spaces.
 */
export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const clean = rows.map((row) => row.map((cell) => cell.replaceAll(/\p{Cc}/gu, ' ')));
  const widths = columns.map(({ title }, at) =>
    Math.max(title.length, ...clean.map((row) => (row[at] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) =>
        columns[at]?.align === 'right' ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join('  ')
      .slice(0, Math.max(width, 40))
      .trimEnd();
  const rule = widths.map((size) => '─'.repeat(size));
  return [line(columns.map(({ title }) => title)), line(rule), ...clean.map(line)].join('\n');
}
