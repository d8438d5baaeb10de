import type { LocationReading, Gazetteer } from '@app/places';
import type { TahapanEntity } from '@app/database';

/** Where the rows of a file go, and how their place names are read. */
export interface ImportTarget {
  readonly tahapan: TahapanEntity;
  readonly pemdaCode: string;
  readonly pemdaName: string;
  readonly level: 'provinsi' | 'kabupaten';
  readonly uploadId: number;
  /** what counts before a deadline: when the file came, not when its turn came */
  readonly receivedAt: Date;
  readonly gazetteer: Gazetteer;
  readonly locate: (text: string) => LocationReading;
  /** a desa name in the file → the code it stands for */
  readonly desaAliases: ReadonlyMap<string, string>;
}
