/** What became of a file of published statistics. The counts after `read` add up to it. */
export interface LoadedFile {
  readonly file: string;
  readonly kind: 'accommodation' | 'activity' | 'placement-stability' | 'workforce' | 'lait' | 'neighbours';
  /** The newest year that it tells of; of a model of neighbours its year. */
  readonly release: number;
  /** Values that figures are set beside; of a model of neighbours its authorities. */
  readonly read: number;
  /** Not told before. */
  readonly new: number;
  /** Told otherwise before. */
  readonly revised: number;
  /** Told by an earlier release, or as shipped, and the same. */
  readonly confirmed: number;
  /** Kept, but a later release, or the statistics themselves, stand over it. */
  readonly beside: number;
  /** Stored before. */
  readonly unchanged: number;
}
