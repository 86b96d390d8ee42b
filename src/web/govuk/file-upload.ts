import type { Html } from '../html.ts';
import type { Content, Dress } from './content.ts';
import { component } from './macro.ts';

export type FileUpload = Dress & {
  readonly id?: string;
  readonly name: string;
  readonly multiple?: boolean;
  readonly label: Content & { readonly classes?: string };
  readonly hint?: Content;
  readonly errorMessage?: Content;
  readonly formGroup?: { readonly classes?: string };
};

/** A box for files: they can be chosen, or dropped on it. */
export function fileUpload(options: FileUpload): Html {
  return component('file-upload', options);
}
