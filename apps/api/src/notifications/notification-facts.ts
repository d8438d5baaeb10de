import type { RequestStatus, Suggestion } from '@app/database';

/** What a notification remembers of its event, by kind; its words are made when it is read. */
export interface VerdictFacts {
  readonly tahapan: string;
  readonly status: 'dikembalikan' | 'setuju_dengan_catatan';
  /** the agencies whose plans it was, in the order of their names */
  readonly agencies: readonly string[];
  /** set where it is one single plan */
  readonly opdId: number | null;
  readonly note: string;
}

export interface DeadlineFacts {
  readonly tahapan: string;
  /** `Jumat, 11 Desember 2026 pukul 16.00 WITA` */
  readonly deadline: string;
  readonly agencies: readonly string[];
  readonly opdId: number | null;
}

export interface CountFacts {
  readonly tahapan: string;
  /** where the rows are shown, for readers who see every government */
  readonly pemda?: string;
}

export interface RequestFacts {
  readonly requestId: number;
  readonly from: string;
  readonly to: string;
  readonly desa: string;
  readonly suggestion: Suggestion;
  readonly status: RequestStatus;
  readonly counterSuggestion: Suggestion | null;
}
