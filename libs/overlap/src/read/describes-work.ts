import markerData from '../data/place-markers.json';
import { findTerms } from './find-terms';
import type { Token } from './tokenise';

/** First words that as often tell where: `Pasar Baru`, `Jl. Andaman`, `Jembatan Dumpoh`. */
const whereabouts = new Set(markerData.whereabouts);

/**
 * Does a location field say what is done there? Planning systems fix the title to the
 * nomenclature, so that planners write the work itself into the location.
 */
export function describesWork(lokasi: readonly Token[]): boolean {
  const tellsWhere = whereabouts.has(lokasi[0]?.text ?? '');
  return findTerms(lokasi, new Uint8Array(lokasi.length)).some(
    ({ kind, from }) => kind === 'tindakan' || (kind === 'objek' && from === 0 && !tellsWhere),
  );
}
