/** What each source file was when it was bundled: its path, when it changed last (milliseconds since 1970), its bytes. */
export type Bundled = readonly (readonly [path: string, changed: number, size: number])[];

/** Where the one file of the check stands under the project's folder, and what says of what it was made. */
export function bundleOf(root: string): { readonly file: string; readonly madeOf: string };

/** The one file of the check, where every file that it was made of is as it was; else undefined. */
export function bundled(root: string): string | undefined;
