import { SnakeNamingStrategy } from './naming-strategy';

const strategy = new SnakeNamingStrategy();

describe('naming strategy', () => {
  it('writes tables and columns in snake_case, given names untouched', () => {
    expect(strategy.tableName('KegiatanDesa', undefined)).toBe('kegiatan_desa');
    expect(strategy.tableName('ProgramEntity', 'program')).toBe('program');
    expect(strategy.columnName('paguTahunDepan', undefined, [])).toBe('pagu_tahun_depan');
    expect(strategy.columnName('start', undefined, ['monthSpan'])).toBe('month_span_start');
    expect(strategy.joinColumnName('bidangUrusan', 'code')).toBe('bidang_urusan_code');
  });

  it('names constraints by kind, table and columns', () => {
    expect(strategy.primaryKeyName('public.program')).toBe('pk_program');
    expect(strategy.foreignKeyName('program', ['opd_id'])).toBe('fk_program_opd_id');
    expect(strategy.uniqueConstraintName('opd', ['pemda_code', 'code'])).toBe(
      'uq_opd_pemda_code_code',
    );
    expect(strategy.indexName('program', ['tahapan_id'])).toBe('ix_program_tahapan_id');
  });

  it('tells apart long names that agree in their beginning, within the limit of PostgreSQL', () => {
    const columns = ['a_rather_long_column_name', 'another_rather_long_column_name'];
    const first = strategy.indexName('kegiatan_desa', [...columns, 'x']);
    const second = strategy.indexName('kegiatan_desa', [...columns, 'y']);
    expect(first).not.toBe(second);
    expect(Math.max(first.length, second.length)).toBeLessThanOrEqual(63);
  });
});
