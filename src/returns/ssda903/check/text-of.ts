/** What stands in a cell of a row of the check, as text; empty where the row has no such cell. */
export function textOf(row: object | undefined, column: string): string {
  const cell: unknown = row === undefined ? undefined : Reflect.get(row, column);
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'object' && cell !== null && 'text' in cell && typeof cell.text === 'string')
    return cell.text;
  return '';
}
