import { tableInWords, tableNamed } from './return-tables.ts';

/** Something without which a rule was not run: what it is, and what to give to have it run. */
export interface LackingInWords {
  readonly what: string;
  readonly give: string;
}

const others: Readonly<Record<string, LackingInWords>> = {
  postcodes: {
    what: 'The list of postcodes',
    give: 'Add postcodes.csv to the reference files.',
  },
  providers: {
    what: 'Ofsted’s list of providers',
    give: 'Add providers.csv to the reference files.',
  },
  authority: {
    what: 'The authority’s ONS code',
    give: 'Whoever looks after Waymark can set it: it comes with the first import.',
  },
  'Header.UASC': {
    what: 'The flag UASC of each child, which only the XML return has',
    give: 'Check the XML of the return.',
  },
  'care-history': {
    what: 'The care that these two years do not show',
    give: 'No file decides it. Waymark’s records were looked at, and do not reach back to these children’s care: import earlier extracts.',
  },
};

/** In words, of what a check says a rule lacked: `AD1`, `Episodes_last`, `Episodes.URN`, `postcodes`. */
export function lackingInWords(lacking: string): LackingInWords {
  const known = others[lacking];
  if (known !== undefined) return known;
  const [named = '', column] = lacking.split('.');
  const isLast = named.endsWith('_last');
  const table = tableNamed(isLast ? named.slice(0, -'_last'.length) : named);
  if (table === undefined) return { what: lacking, give: '' };
  const whose = isLast ? 'last year’s return' : 'this year’s return';
  const called = `${tableInWords[table]} (${table})`;
  return column === undefined
    ? { what: `${called} of ${whose}`, give: `Add the ${table} file of ${whose}.` }
    : {
        what: `The column ${column} in ${called} of ${whose}`,
        give: `Put the column ${column} into the ${table} file of ${whose}.`,
      };
}
