import markerData from '../data/place-markers.json';
import { findTerms } from './find-terms';
import type { Token } from './tokenise';

/** Objects that as often tell where: `Pasar Baru`, `Jl. Andaman`, `Jembatan Dumpoh`. */
const whereabouts = new Set(markerData.whereabouts);

/**
 * Does a location field say what is done there? Planning systems fix the title to the
 * nomenclature, so that planners write the work itself into the location.
 */
export function describesWork(lokasi: readonly Token[]): boolean {
  const terms = findTerms(lokasi, new Uint8Array(lokasi.length));
  return terms.some(
    ({ kind, id, from }) =>
      kind === 'tindakan' || (kind === 'objek' && from === 0 && !whereabouts.has(id)),
  );
}
