import type { Context } from './types';
import { useApi } from './use-api';

const WITA = { timeZone: 'Asia/Makassar', timeZoneLabel: 'WITA' };

/** The province's time zone; known before there is any planning stage. */
export function useZone(): { timeZone: string; timeZoneLabel: string } {
  return useApi<Context>('/context').data ?? WITA;
}
