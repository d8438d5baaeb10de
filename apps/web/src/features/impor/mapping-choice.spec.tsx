import type { ImportMapping } from '../../api/types';
import { answerOf, firstChoice, stateOf, withForm, type MappingForm } from './mapping-choice';

const field = (name: string, required = false) => ({ field: name, label: name, required });
const FORM: MappingForm = {
  layout: 'tabel-apbdes',
  splitsCodes: true,
  fields: [field('kode', true), field('nama', true), field('anggaran', true), field('lokasi')],
};
const OTHER: MappingForm = { ...FORM, layout: 'lain', fields: [field('nama', true)] };

const column = (letter: string, of?: string, isTaken = true) => ({
  ...{ column: letter, header: letter, hasCodesInFront: letter === 'B', isTaken },
  guess: of === undefined ? null : { field: of, label: of, confidence: 0.5, why: '' },
});
const MAPPING: ImportMapping = {
  ...{ jobId: '-', fileName: 'usulan.csv', kind: 'kegiatan-desa', reasons: [], mayAnswer: true },
  ...{ answer: null, answeredBy: null, answeredAt: null, likeFile: null },
  forms: [FORM, OTHER],
  sheets: [
    {
      ...{ sheet: 'Usulan', layout: 'tabel-apbdes', headerRow: 2, headerDepth: 1, rows: [] },
      columns: [
        column('A', 'kode'),
        column('B'),
        column('C', 'anggaran', false),
        column('D', 'anggaran', false),
      ],
    },
  ],
};
const SHEET = MAPPING.sheets[0]!;

describe('the choice of columns', () => {
  it('begins with the guesses, and with none between two columns that rival', () => {
    expect(firstChoice(MAPPING)).toMatchObject({ headerRow: 2, fieldOf: { A: 'kode' } });
  });

  it('begins with the answer where there is one', () => {
    const answer = { ...answerOf(firstChoice(MAPPING)), columns: [{ column: 'D', field: 'nama' }] };
    expect(firstChoice({ ...MAPPING, answer }).fieldOf).toEqual({ D: 'nama' });
  });

  it('names what is needed and has no column, and a field with two', () => {
    const choice = {
      ...firstChoice(MAPPING),
      fieldOf: { C: 'anggaran', D: 'anggaran', A: 'nama' },
    };
    expect(stateOf(choice, FORM, SHEET)).toEqual({
      missing: ['kode'],
      twice: [{ label: 'anggaran', letters: ['C', 'D'] }],
    });
  });

  it('needs no column of codes where the codes stand before the names', () => {
    const choice = { ...firstChoice(MAPPING), fieldOf: { B: 'nama', C: 'anggaran' } };
    expect(stateOf(choice, FORM, SHEET).missing).toEqual([]);
    expect(stateOf(choice, { ...FORM, splitsCodes: false }, SHEET).missing).toEqual(['kode']);
  });

  it('keeps in another form the fields that it knows', () => {
    const choice = { ...firstChoice(MAPPING), fieldOf: { A: 'kode', B: 'nama' } };
    expect(withForm(choice, OTHER)).toMatchObject({ layout: 'lain', fieldOf: { B: 'nama' } });
  });
});
