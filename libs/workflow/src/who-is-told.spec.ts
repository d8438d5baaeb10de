import fc from 'fast-check';
import { isTold, isVerdictTold } from './who-is-told';

const concern = { pemdaCode: '63.01', opdId: 7 };
const told = (role: string, pemdaCode: string, opdId: number | null = null) =>
  isTold({ role, pemdaCode, opdId }, concern);

describe('an event of one agency', () => {
  it('is told to its officials and to those of its kabupaten', () => {
    expect(told('opd_official', '63.01', 7)).toBe(true);
    expect(told('regency_official', '63.01')).toBe(true);
  });

  it('is told to no other agency, no other kabupaten, and nobody who only looks on', () => {
    expect(told('opd_official', '63.01', 8)).toBe(false);
    expect(told('opd_official', '63.02', 7)).toBe(false);
    expect(told('regency_official', '63.02')).toBe(false);
    for (const role of ['admin', 'viewer', 'facilitator']) {
      expect(isTold({ role, pemdaCode: '63.01', opdId: null }, concern)).toBe(false);
    }
  });

  it('of the province is told to its planners', () => {
    const own = { pemdaCode: '63', opdId: 1 };
    expect(isTold({ role: 'planner', pemdaCode: '63', opdId: null }, own)).toBe(true);
    expect(told('planner', '63')).toBe(false);
  });

  it('of a government as a whole is not told to single agencies', () => {
    const whole = { pemdaCode: '63.01', opdId: null };
    expect(isTold({ role: 'opd_official', pemdaCode: '63.01', opdId: 7 }, whole)).toBe(false);
    expect(isTold({ role: 'regency_official', pemdaCode: '63.01', opdId: null }, whole)).toBe(true);
  });

  it('never crosses the border of a government, whoever listens', () => {
    const code = fc.constantFrom('63', '63.01', '63.02');
    const id = fc.option(fc.nat(3));
    const role = fc.constantFrom('planner', 'regency_official', 'opd_official', 'viewer', 'admin');
    fc.assert(
      fc.property(role, code, id, code, id, (who, pemdaCode, opdId, of, about) => {
        const isHeard = isTold({ role: who, pemdaCode, opdId }, { pemdaCode: of, opdId: about });
        if (isHeard) expect(pemdaCode).toBe(of);
      }),
    );
  });
});

describe('a verdict', () => {
  it('is told when it asks something of the owner', () => {
    const statuses = ['diajukan', 'diverifikasi', 'dikembalikan', 'setuju_dengan_catatan'];
    expect(statuses.filter(isVerdictTold)).toEqual(['dikembalikan', 'setuju_dengan_catatan']);
  });
});
