/**
 * A cell that an extract may or may not carry. Three things are kept apart, because they mean different things:
 *  - a value;
 *  - `null`: the extract has the column and the cell is blank: *nothing recorded*;
 *  - `undefined`: the extract lacks the table or column, or the cell could not be read: *cannot tell*.
 */
export type Seen<T> = T | null | undefined;
