import type { ReadLimits } from '@app/workbook';
import type { Environment } from '../environment';

/** What the operator sets of the limits under which an upload is read. */
export type ParserLimits = Pick<ReadLimits, 'cpuMs'>;

export const PARSER_LIMITS = Symbol('PARSER_LIMITS');

export function parserLimitsOf({ SEJALAN_PARSER_SECONDS: seconds }: Environment): ParserLimits {
  return { cpuMs: seconds * 1_000 };
}
