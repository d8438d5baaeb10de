import {
  withColours,
  withComments,
  withMergedBlocks,
  withOtherSheets,
  withPicture,
  withRules,
} from './arrangements';
import { withChart } from './extra-parts';
import { type BrokenWorkbook, countClean, type Planted } from './planted';
import {
  BROKEN_FORMULA,
  CODE_AS_NUMBER,
  DU_RKPDES,
  NOMENKLATUR,
  PLAIN,
  PRIORITAS,
  RENJA_FLAT,
  RENJA_NESTED,
  RKPDES,
  SISKEUDES,
  type Table,
} from './tables';
import { type Arrange, SHEET, writeCsv, writeRaw, writeTable } from './write-table';

export { type BrokenWorkbook, type Planted, placeOf } from './planted';

interface Wish {
  readonly name: string;
  readonly kind: BrokenWorkbook['kind'];
  readonly table: Table;
  readonly planted?: readonly Planted[];
}

function xlsx(wish: Wish, arrange?: Arrange): BrokenWorkbook {
  const planted = wish.planted ?? wish.table.planted;
  const make = () => writeTable(wish.table, planted, arrange);
  const clean = countClean(wish.table.grid, planted);
  return { ...wish, planted, clean, sheet: SHEET, fileName: 'rencana.xlsx', make };
}

function raw(wish: Wish, form: Parameters<typeof writeRaw>[2]): BrokenWorkbook {
  const planted = wish.planted ?? wish.table.planted;
  const make = () => Promise.resolve(writeRaw(wish.table, planted, form));
  const clean = countClean(wish.table.grid, planted);
  return { ...wish, planted, clean, sheet: SHEET, fileName: 'rencana.xlsx', make };
}

function csv(wish: Wish, format: Parameters<typeof writeCsv>[2]): BrokenWorkbook {
  const planted = (wish.planted ?? wish.table.planted).filter(
    ({ wrong }) => typeof wrong !== 'object' || wrong === null,
  );
  const make = () => Promise.resolve(writeCsv(wish.table, planted, format));
  const clean = countClean(wish.table.grid, planted);
  return { ...wish, planted, clean, sheet: 'CSV', fileName: 'rencana.csv', make };
}

const FLAT: Wish = {
  name: 'Renja under the field names of SIPD',
  kind: 'renja',
  table: RENJA_FLAT,
  planted: [...RENJA_FLAT.planted, CODE_AS_NUMBER, BROKEN_FORMULA],
};
const NESTED: Wish = { name: 'Renja of 17 columns', kind: 'renja', table: RENJA_NESTED };
const RKP: Wish = { name: 'RKP Desa with title lines', kind: 'kegiatan-desa', table: RKPDES };
const SIS: Wish = { name: 'Ta_Kegiatan of Siskeudes', kind: 'kegiatan-desa', table: SISKEUDES };
const TABLE: Wish = { name: 'plain table', kind: 'kegiatan-desa', table: PLAIN };
const named = (wish: Wish, more: string): Wish => ({ ...wish, name: `${wish.name}, ${more}` });

/** Windows-1252 has letters that UTF-8 spells otherwise. */
const ACCENTED: Table = {
  ...PLAIN,
  grid: PLAIN.grid.map((row, index) => (index === 1 ? row.with(8, 'Gedung Café – RT 1') : row)),
};

/** Twenty files as they come from offices, each with errors planted in known cells. */
export const BROKEN_WORKBOOKS: readonly BrokenWorkbook[] = [
  xlsx(FLAT),
  xlsx(named(FLAT, 'with other sheets'), withOtherSheets),
  raw(named(FLAT, 'inline texts without styles'), { form: 'addressed' }),
  raw(named(FLAT, 'prefixed tags'), { form: 'addressed', prefix: 'x:' }),
  csv(named({ ...FLAT, planted: RENJA_FLAT.planted }, 'CSV with commas'), {
    delimiter: ',',
    encoding: 'utf8',
  }),
  xlsx(NESTED),
  xlsx(named(NESTED, 'with a picture'), withPicture),
  xlsx(RKP),
  raw(named(RKP, 'rows without addresses'), { form: 'bare' }),
  xlsx({ name: 'DU-RKP Desa', kind: 'kegiatan-desa', table: DU_RKPDES }),
  xlsx(SIS),
  csv(named(SIS, 'CSV with tabs'), { delimiter: '\t', encoding: 'utf8' }),
  {
    ...xlsx(named(TABLE, 'with a chart')),
    make: async () => withChart(await writeTable(PLAIN, PLAIN.planted)),
  },
  xlsx(named(TABLE, 'with rules, lists and names'), withRules),
  xlsx(named(TABLE, 'with comments of a person'), withComments),
  xlsx(named(TABLE, 'coloured, beside a sheet of the same name'), withColours),
  xlsx(named(TABLE, 'with merged blocks'), withMergedBlocks),
  csv(named({ ...TABLE, table: ACCENTED }, 'CSV of Excel in Windows-1252'), {
    delimiter: ';',
    encoding: 'latin1',
  }),
  xlsx({ name: 'nomenklatur', kind: 'nomenklatur', table: NOMENKLATUR }),
  xlsx({ name: 'list of priorities', kind: 'prioritas', table: PRIORITAS }),
];
