import type { TableName } from '../layouts.ts';
import type { About } from './about.ts';
import type { ColumnRead, LastTable, Placed, Row } from './row.ts';

/** Tables that a rule reads, each with its columns. CHILD can always be read; name it where it is what is at fault. */
export type Reads = {
  readonly [Table in TableName]?: readonly ColumnRead<Table>[];
} & {
  readonly [Table in LastTable]?: Table extends `${infer Now extends TableName}_last`
    ? readonly ColumnRead<Now>[]
    : never;
};

type RowRead<Named extends TableName | LastTable, Columns> = Columns extends readonly (infer Column)[]
  ? Pick<Row<Named>, ('table' | 'row' | 'CHILD' | Column) & keyof Row<Named>>
  : never;

/** The tables as a rule is given them: only what it reads, all of it readonly. */
export type Tables<R extends Reads, O extends Reads> = {
  readonly [Named in keyof R & (TableName | LastTable)]: readonly RowRead<Named, R[Named]>[];
} & {
  readonly [Named in keyof O & (TableName | LastTable)]?: readonly RowRead<Named, O[Named]>[];
};

/** A row of this year's return that a rule flags. Last year's cannot be: nobody can mend them in this return. */
export type Flagged = Placed & { readonly table: TableName };

/** What a rule says where the care that a return cannot show decides it. */
export interface Verdict {
  readonly flagged: Iterable<Flagged>;
  /** Rows of which these files alone cannot tell. */
  readonly undecided: Iterable<Flagged>;
}

/** Reference data without which a rule is not run. */
export type Reference = 'postcodes' | 'providers' | 'authority';

/** Who can put it right: as a rule, whoever writes the record from which the cell comes. */
export type Mender =
  | 'social worker'
  | 'personal adviser'
  | 'independent reviewing officer'
  | 'adoption worker'
  | 'placements team'
  | 'health coordinator'
  | 'returns officer';

/** DfE's stage, where it is known: stage 1 must pass before stage 2 is looked at; `internal` is tables against each other. */
export type Stage = '1' | '2' | 'internal' | 'warning';

/** One validation rule of the SSDA903 return. */
export interface ReturnRule {
  /** DfE's code, which is also the file's name. */
  readonly code: string;
  /** Its title, as findings give it. */
  readonly message: string;
  /** What it means: a sentence or two in plain words, for someone who sees the finding. */
  readonly means: string;
  /** Why DfE asks, or what goes wrong where nobody mends it. */
  readonly why: string;
  /** What to look at and what to change. */
  readonly mend: string;
  readonly mender: Mender;
  readonly stage?: Stage;
  /** Tables and columns without which it is not run. */
  readonly reads: Reads;
  /** Tables that it reads where they are there, and is run without. A column of theirs may be absent too: it is blank then. */
  readonly optional?: Reads;
  /** Columns to mark in its findings, by table, where they are not simply those that it reads. */
  readonly marks?: Partial<Readonly<Record<TableName, readonly string[]>>>;
  readonly reference?: readonly Reference[];
  /** Needs to know who is an unaccompanied asylum-seeking child: in this year's return, last year's, or either. */
  readonly needsUasc?: readonly ('now' | 'last' | 'ever')[];
  check(tables: never, about: About): Iterable<Flagged> | Verdict;
}

/** The same, as it is written: `check` may read what `reads` and `optional` name, and the compiler holds it to that. */
export interface WrittenRule<R extends Reads, O extends Reads> extends Omit<
  ReturnRule,
  'reads' | 'optional' | 'check'
> {
  readonly reads: R;
  readonly optional?: O;
  check(tables: Tables<R, O>, about: About): Iterable<Flagged> | Verdict;
}

// oxlint-disable-next-line typescript/no-generated-empty-object-type -- no tables at all is what is meant
type NoTables = Pick<Reads, never>;

/** A rule. The function only infers the types of `check` from what the rule says it reads. */
export function returnRule<const R extends Reads, const O extends Reads = NoTables>(
  rule: WrittenRule<R, O>,
): ReturnRule {
  return rule;
}
