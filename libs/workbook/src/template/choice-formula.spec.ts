import { choiceFormula, inOrder } from './choice-formula';
import { RENJA_COLUMNS, RENJA_PROVINCE_COLUMNS } from './renja-columns';
import type { TemplateColumn } from './template';
import { VILLAGE_COLUMNS } from './village-columns';

const column = (title: string): TemplateColumn => ({ title, width: 10, kind: 'text', prompt: '' });

describe('the formula of a list of choices', () => {
  it('is the name of the list where nothing selects among it', () => {
    expect(choiceFormula({ list: 'Bulan' }, [], 5)).toBe('PilihanBulan');
  });

  it('takes the stretch of the list whose key stands in the same row, past the hidden column', () => {
    const columns = [column('Kecamatan'), column('Desa')];
    expect(choiceFormula({ list: 'Desa', by: ['Kecamatan'] }, columns, 5)).toBe(
      'OFFSET(INDEX(PilihanDesa,1),MATCH($B5,KunciDesa,0)-1,0,COUNTIF(KunciDesa,$B5),1)',
    );
  });

  it('joins the keys of two columns', () => {
    const columns = [column('Kabupaten'), column('Kecamatan'), column('Lokasi')];
    const formula = choiceFormula({ list: 'Lokasi', by: ['Kabupaten', 'Kecamatan'] }, columns, 9);
    expect(formula).toContain('MATCH($B9&"|"&$C9,KunciLokasi,0)');
  });

  it('refuses a column that is not there', () => {
    expect(() => choiceFormula({ list: 'Desa', by: ['Kecamatan'] }, [], 5)).toThrow('Kecamatan');
  });
});

describe('a list with keys', () => {
  it('keeps all values of a key together, in the order in which they came', () => {
    const list = { name: 'Desa', values: ['a', 'b', 'c', 'd'], keys: ['X', 'Y', 'X', 'Y'] };
    expect(inOrder(list)).toMatchObject({
      values: ['a', 'c', 'b', 'd'],
      keys: ['X', 'X', 'Y', 'Y'],
    });
  });

  it('treats keys that differ in case alone as one, as spreadsheets do', () => {
    const list = { name: 'Desa', values: ['a', 'b', 'c'], keys: ['Kintap', 'Y', 'KINTAP'] };
    expect(inOrder(list).values).toEqual(['a', 'c', 'b']);
  });

  it('refuses values without a key', () => {
    expect(() => inOrder({ name: 'Desa', values: ['a', 'b'], keys: ['X'] })).toThrow('Desa');
  });
});

describe.each([
  ['Renja', RENJA_COLUMNS],
  ['Renja of a province', RENJA_PROVINCE_COLUMNS],
  ['kegiatan desa', VILLAGE_COLUMNS],
])('the columns of %s', (_what, columns) => {
  it('have a title of their own and words that fit beside the cell', () => {
    const titles = columns.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const { title, prompt } of columns) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(prompt.length).toBeGreaterThan(10);
      expect(prompt.length).toBeLessThanOrEqual(255);
    }
  });

  it('find every column that their lists follow', () => {
    for (const { choice } of columns)
      if (choice) expect(choiceFormula(choice, columns, 5)).toMatch(/^(Pilihan|OFFSET)/);
  });
});
