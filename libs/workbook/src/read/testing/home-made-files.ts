import { HOME_MADE_DESA } from './home-made-desa';
import type { HomeMadeFile } from './home-made-file';
import { HOME_MADE_RENJA } from './home-made-renja';

/** Tables as offices make them by hand, in words of their own, with the rows they mean. */
export const HOME_MADE_FILES: readonly HomeMadeFile[] = [...HOME_MADE_RENJA, ...HOME_MADE_DESA];
