import type { DerivedReturn } from '#returns/ssda903/derive/derived-return.ts';
import { lackingInWords, type LackingInWords } from './lacking.ts';
import { tableInWords, tableNamed } from './return-tables.ts';

/** As `lackingInWords`, of a return that is written from the records: what no extract carries, and why not. */
export function lackingInRecords({ absent }: DerivedReturn): (lacking: string) => LackingInWords {
  return (lacking) => {
    if (lacking === 'postcodes' || lacking === 'providers') {
      return {
        what: lackingInWords(lacking).what,
        give: 'The records keep no such list: save the return as files, and check them with the list beside them.',
      };
    }
    const [named = '', column] = lacking.split('.');
    const isLast = named.endsWith('_last');
    const table = tableNamed(isLast ? named.slice(0, -'_last'.length) : named);
    if (table === undefined) return lackingInWords(lacking);
    const called = `${tableInWords[table]} (${table})`;
    const what = column === undefined ? called : `The column ${column} in ${called}`;
    if (isLast) {
      return { what: `${what}, as of last year`, give: 'Nothing that was imported tells of it last year.' };
    }
    const why = absent.find(
      (one) => one.table === table && (one.column === null || one.column === (column ?? null)),
    );
    return { what, give: why?.why ?? 'No extract that was imported carries it.' };
  };
}
