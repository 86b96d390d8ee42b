import { openStore } from '#store/open.ts';
import { importExtracts } from '#actions/import-extracts.ts';
import { extractionOf, identity, snapshot } from './extraction.ts';

/** Run as a process of its own: begins an import into a folder, and stops for ever when every row is written. */
const folder = process.argv[2];
if (folder === undefined) throw new Error('which folder?');
const store = await openStore({ folder });
await importExtracts(store.db, {
  extraction: extractionOf([snapshot('ssd', 'ssd_person', '2026-10-31', [identity('A1'), identity('A2')])]),
  authority: undefined,
  by: 'a tester',
  at: '2026-11-01T09:00:00+00:00',
  dryRun: false,
  onProgress: (done, of, what) => {
    if (what !== 'writing' || done < of) return;
    process.stdout.write('half way\n');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); // until it is killed
  },
});
