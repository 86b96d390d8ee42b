import { readNeed } from '../../codes/written/need.ts';
import { readReasonCeased } from '../../codes/written/reason-ceased.ts';
import { readCode } from '../../reading/cells.ts';
import { lacking, type TableReader } from './table-reader.ts';

const START_REASONS = new Set(['S', 'L', 'P', 'T', 'B', 'U']);

/** ssd_cla_episodes: episodes of care. Legal status and placement stand in tables of their own. */
export const readClaEpisode: TableReader = () => (row) => {
  const child = row.id('clae_person_id');
  if (child == null) return lacking('person id');
  const from = row.date('clae_cla_episode_start_date');
  if (from == null) return lacking('start date');
  return [
    {
      kind: 'care-episode',
      child,
      key: row.id('clae_cla_episode_id') ?? from,
      source: row.source,
      from,
      to: row.date('clae_cla_episode_ceased_date'),
      startReason: row.read(
        'clae_cla_episode_start_reason',
        (text) => readCode(text.replace(/^([A-Z])\b.*$/i, '$1'), START_REASONS),
        'S, L, P, T, B or U.',
      ),
      endReason: row.read('clae_cla_episode_ceased_reason', readReasonCeased, 'A code of REC, or X1.'),
      legalStatus: undefined,
      need: row.read('clae_cla_primary_need_code', readNeed, 'N1 to N8.'),
      place: undefined,
      provider: undefined,
      changeReason: undefined,
      homePostcode: undefined,
      placePostcode: undefined,
      urn: undefined,
    },
  ];
};
