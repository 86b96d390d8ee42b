import type { CodeSetName } from './code-sets.ts';

/** What a column holds. */
export type Holds =
  | { readonly is: 'id' | 'date' | 'count' | 'text' | 'partial-date' }
  | { readonly is: 'code'; readonly set: CodeSetName };

/** One table of the return. */
interface Layout {
  /** In the order of the guide. */
  readonly columns: Readonly<Record<string, Holds>>;
  /** Columns without which a row says nothing. */
  readonly key: readonly string[];
  /** Whether a child may stand in it once only (INT31 to INT36). */
  readonly onePerChild: boolean;
  /** The first return year that has the table, where it is not as old as any that is read. */
  readonly since: string | null;
}

const id = { is: 'id' } as const;
const date = { is: 'date' } as const;
const count = { is: 'count' } as const;
const text = { is: 'text' } as const;
const partialDate = { is: 'partial-date' } as const; // unknown parts as ZZ: ZZ/ZZ/2015

function codes(set: CodeSetName): Holds {
  return { is: 'code', set };
}

/** The twelve tables of the return. Source: SSDA903 guide, file layouts to 2026-27. */
export const layouts = {
  Header: {
    columns: {
      CHILD: id,
      SEX: codes('SEX'),
      DOB: date,
      ETHNIC: codes('ETHNIC'),
      UPN: text,
      MOTHER: codes('MOTHER'),
      MC_DOB: date,
    },
    key: ['CHILD'],
    onePerChild: true,
    since: null,
  },
  Episodes: {
    columns: {
      CHILD: id,
      DECOM: date,
      RNE: codes('RNE'),
      LS: codes('LS'),
      CIN: codes('CIN'),
      PLACE: codes('PLACE'),
      PLACE_PROVIDER: codes('PLACE_PROVIDER'),
      DEC: date,
      REC: codes('REC'),
      REASON_PLACE_CHANGE: codes('REASON_PLACE_CHANGE'),
      HOME_POST: text,
      PL_POST: text,
      URN: text,
    },
    key: ['CHILD', 'DECOM'],
    onePerChild: false,
    since: null,
  },
  Reviews: {
    columns: {
      CHILD: id,
      DOB: date,
      REVIEW: date,
      REVIEW_CODE: codes('REVIEW_CODE'),
    },
    key: ['CHILD', 'REVIEW'],
    onePerChild: false,
    since: null,
  },
  UASC: {
    columns: {
      CHILD: id,
      SEX: codes('SEX'),
      DOB: date,
      DUC: date,
    },
    key: ['CHILD'],
    onePerChild: true,
    since: null,
  },
  OC2: {
    columns: {
      CHILD: id,
      DOB: date,
      SDQ_SCORE: count,
      SDQ_REASON: codes('SDQ_REASON'),
      CONVICTED: codes('YESNO01'),
      HEALTH_CHECK: codes('YESNO01'),
      IMMUNISATIONS: codes('YESNO01'),
      TEETH_CHECK: codes('YESNO01'),
      HEALTH_ASSESSMENT: codes('YESNO01'),
      SUBSTANCE_MISUSE: codes('YESNO01'),
      INTERVENTION_RECEIVED: codes('YESNO01'),
      INTERVENTION_OFFERED: codes('YESNO01'),
    },
    key: ['CHILD'],
    onePerChild: true,
    since: null,
  },
  OC3: {
    columns: {
      CHILD: id,
      DOB: date,
      IN_TOUCH: codes('IN_TOUCH'),
      ACTIV: codes('ACTIV'),
      ACCOM: codes('ACCOM'),
    },
    key: ['CHILD'],
    onePerChild: true,
    since: null,
  },
  AD1: {
    columns: {
      CHILD: id,
      DOB: date,
      DATE_INT: date,
      DATE_MATCH: date,
      FOSTER_CARE: codes('FOSTER_CARE'),
      NB_ADOPTR: codes('NB_ADOPTR'),
      SEX_ADOPTR: codes('SEX_ADOPTR'),
      LS_ADOPTR: codes('LS_ADOPTR'),
    },
    key: ['CHILD'],
    onePerChild: true,
    since: null,
  },
  PlacedAdoption: {
    columns: {
      CHILD: id,
      DOB: date,
      DATE_PLACED: date,
      DATE_PLACED_CEASED: date,
      REASON_PLACED_CEASED: codes('REASON_PLACED_CEASED'),
    },
    key: ['CHILD', 'DATE_PLACED'],
    onePerChild: false,
    since: null,
  },
  PrevPerm: {
    columns: {
      CHILD: id,
      DOB: date,
      PREV_PERM: codes('PREV_PERM'),
      LA_PERM: text,
      DATE_PERM: partialDate,
    },
    key: ['CHILD'],
    onePerChild: true,
    since: null,
  },
  Missing: {
    columns: {
      CHILD: id,
      DOB: date,
      MISSING: codes('MISSING'),
      MIS_START: date,
      MIS_END: date,
    },
    key: ['CHILD', 'MISSING', 'MIS_START'],
    onePerChild: false,
    since: null,
  },
  SWEpisodes: {
    columns: {
      CHILD: id,
      DOB: date,
      SW_ID: id,
      SW_DECOM: date,
      SW_DEC: date,
      SW_REASON: codes('SW_REASON'),
    },
    key: ['CHILD', 'SW_ID', 'SW_DECOM'],
    onePerChild: false,
    since: '2023-24',
  },
  DoLo: {
    columns: {
      CHILD: id,
      DOB: date,
      DOLO_START: date,
      DOLO_END: date,
    },
    key: ['CHILD', 'DOLO_START'],
    onePerChild: false,
    since: '2026-27',
  },
} as const satisfies Readonly<Record<string, Layout>>;

export type TableName = keyof typeof layouts;
export type ColumnOf<Table extends TableName> = keyof (typeof layouts)[Table]['columns'] & string;

/** Every table's name, in the guide's order. */
export const tableNames = Object.keys(layouts) as readonly TableName[]; // the keys of the constant above

/** The layout of one table, whatever the table. */
export function layoutOf(table: TableName): Layout {
  return layouts[table];
}
