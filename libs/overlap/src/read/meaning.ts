import type { Intervensi, MonthSpan } from '@app/vocabulary';
import type { Deed } from './lexicon';
import type { Place } from './place';

/** Which part of the work a row pays for. */
export type Stage = 'kerja' | 'rencana' | 'awas';

export interface Topic {
  readonly area: string;
  /** empty when the row names only the area */
  readonly topic: string;
}

export interface Phase {
  /** tahap I, II, ... */
  readonly tahap: number | undefined;
  readonly semester: number | undefined;
}

export interface Volume {
  readonly amount: number;
  /** length in metres, area in hectares, everything else by its own word */
  readonly unit: string;
}

/** What one row says, in words that can be compared. */
export interface Meaning {
  readonly row: Intervensi;
  /** undefined when neither words nor nomenclature tell */
  readonly deed: Deed | undefined;
  readonly stage: Stage;
  /** ids of the actions named: one row may teach and hand out */
  readonly actions: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  readonly topics: readonly Topic[];
  readonly commodities: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  /** those of the sasaran column or behind `untuk`, not merely part of an object's name */
  readonly writtenTargets: ReadonlySet<string>;
  readonly place: Place;
  readonly phase: Phase;
  readonly months: MonthSpan | undefined;
  readonly volume: Volume | undefined;
  /** content words that no lexicon knows */
  readonly words: ReadonlySet<string>;
  /** the objects were read from the nomenclature because the row itself names none */
  readonly fromNomenclature: boolean;
  /** a transfer of money to the desa, not a work in it */
  readonly isTransfer: boolean;
}
