import actionData from '../data/actions.json';
import markerData from '../data/place-markers.json';

export const hamletMarkers: ReadonlySet<string> = new Set(markerData.hamlet);
export const aboveMarkers: ReadonlySet<string> = new Set(markerData.above);
export const landmarkMarkers: ReadonlySet<string> = new Set(markerData.landmark);

export const streetMarkers: ReadonlySet<string> = new Set(markerData.street);

/** `kelompok tani` before `kelompok`: the longest marker wins. */
export const groupMarkers: readonly (readonly string[])[] = markerData.group
  .map((term) => term.split(' '))
  .sort((a, b) => b.length - a.length);
export const groupStarts: ReadonlySet<string> = new Set(groupMarkers.map((words) => words[0]!));

/** Words that end a name: prepositions, units, phases and what is done. */
export const nameStops: ReadonlySet<string> = new Set([
  ...markerData.stop,
  ...markerData.above,
  ...actionData.actions.flatMap(({ terms }) => terms.filter((term) => !term.includes(' '))),
]);
