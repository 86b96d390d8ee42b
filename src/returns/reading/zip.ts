import { unzipSync } from 'fflate';
import { limits } from './limits.ts';

/** A part of a workbook's package by its path in it, unpacked. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Why a package was not unpacked, as a sentence. */
export interface NotUnpacked {
  readonly reason: string;
}

/**
 * Unpacks the wanted parts of a zip package. The sizes that all its parts declare are added up before any is unpacked
 * (a part is never unpacked beyond what it declares).
 */
export function unpack(bytes: Uint8Array, wanted: (path: string) => boolean): Parts | NotUnpacked {
  try {
    let unpacked = 0;
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        return false;
      },
    });
    if (unpacked > limits.unpackedBytes) {
      return {
        reason: 'It would unpack to more than 1 GB, the most that a workbook may. It was not unpacked.',
      };
    }
    if (unpacked > bytes.length * limits.unpackedRatio) {
      return {
        reason: `It would unpack to more than ${limits.unpackedRatio} times its size, which no real workbook does. It was not unpacked.`,
      };
    }
    return new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => wanted(name) })));
  } catch {
    return {
      reason: 'It is not a whole Excel workbook (.xlsx): its package cannot be opened. Save it again.',
    };
  }
}
