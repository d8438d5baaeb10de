import fc from 'fast-check';
import { readNeighbourhood } from './read-neighbourhood';

describe('readNeighbourhood', () => {
  it.each([
    ['RT 03', ['3'], [], []],
    ['RT.3/RW.01', ['3'], ['1'], []],
    ['RT/RW 003/001 Dusun Melati', ['3'], ['1'], ['Melati']],
    ['R.T. 2 R.W. 1', ['2'], ['1'], []],
    ['Rt III Dusun II, Desa Tungkap', ['3'], [], ['II']],
    ['RT 01, 02 dan 03', ['1', '2', '3'], [], []],
    ['RT 1-3 RW 2', ['1', '2', '3'], ['2'], []],
    ['rt. 5 & rt. 6', ['5', '6'], [], []],
    ['Dsn. Suka Maju RT 4', ['4'], [], ['Suka Maju']],
    ['Jalan Artha Rwanda', [], [], []],
    ['', [], [], []],
  ])('reads %j', (text, rt, rw, dusun) => {
    expect(readNeighbourhood(text)).toEqual({ rt, rw, dusun });
  });

  it('reads the same RT and RW in every spelling of one pair', () => {
    const number = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(number, number, (rt, rw) => {
        const padded = (value: number) => String(value).padStart(3, '0');
        const spellings = [
          `RT ${rt} RW ${rw}`,
          `RT.${padded(rt)}/RW.${padded(rw)}`,
          `RT/RW ${padded(rt)}/${padded(rw)}`,
          `R.T. ${rt} R.W. ${rw}`,
          `rt${rt} rw${rw}`,
          `RT: ${rt}, RW: ${rw}`,
        ];
        for (const text of spellings) {
          expect(readNeighbourhood(text)).toEqual({
            rt: [String(rt)],
            rw: [String(rw)],
            dusun: [],
          });
        }
      }),
    );
  });
});
