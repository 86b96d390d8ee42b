import { readPlace } from '../../codes/written/place.ts';
import { readProvider } from '../../codes/written/provider.ts';
import { type Cell, unreadable } from '../../reading/cells.ts';
import { lacking, type TableReader } from './table-reader.ts';

/** ssd_cla_placement: where a looked-after child lived. Older extracts name only the period of care. */
export const readClaPlacement: TableReader =
  ({ whoseCare }) =>
  (row) => {
    const period = row.id('clap_cla_id');
    const child = row.id('clap_person_id') ?? (period == null ? undefined : whoseCare.ofPeriod(period));
    if (child == null) return lacking('person id');
    const from = row.date('clap_cla_placement_start_date');
    if (from == null) return lacking('start date');
    return [
      {
        kind: 'placement',
        child,
        key: row.id('clap_cla_placement_id') ?? from,
        source: row.source,
        from,
        to: row.date('clap_cla_placement_end_date'),
        place: row.read('clap_cla_placement_type', readPlace, 'A code of PLACE, such as U6.'),
        provider: row.read('clap_cla_placement_provider', readProvider, 'PR0 to PR5.'),
        changeReason: row.text('clap_cla_placement_change_reason'),
        postcode: row.text('clap_cla_placement_postcode'),
        urn: row.text('clap_cla_placement_urn'),
        distance: row.read('clap_cla_placement_distance', readMiles, 'A number of miles.'),
        inArea: undefined,
      },
    ];
  };

function readMiles(text: string): Cell<number> {
  if (text.trim() === '') return null;
  return /^\d{1,4}(\.\d+)?$/.test(text.trim()) ? Number(text) : unreadable;
}
