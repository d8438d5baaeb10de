import type { Wilayah, WilayahCode } from '@app/vocabulary';
import type { SampleOpd } from './sample-types';
import type { ToldProgram } from './told-programs';

/** One government with everything its programs are made from. */
export interface PemdaSetting {
  readonly pemda: Wilayah;
  readonly opdList: readonly SampleOpd[];
  readonly desaList: readonly Wilayah[];
  readonly kecamatanNames: ReadonlyMap<WilayahCode, string>;
  readonly told: ReadonlyMap<string, ToldProgram>;
}
