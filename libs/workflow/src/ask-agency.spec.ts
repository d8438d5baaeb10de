import { mayAnswer, mayAsk } from './ask-agency';

const pupr = { opdId: 1, pemdaCode: '63.01' };
const desa = { opdId: 2, pemdaCode: '63.01' };
const provinsi = { opdId: 9, pemdaCode: '63' };
const draft = { isSent: false, agencies: [pupr, desa, provinsi] };
const sent = { ...draft, isSent: true };

describe('an agency in a case', () => {
  it('may ask another of its kabupaten, sent or not', () => {
    expect(mayAsk(pupr, draft, desa.opdId)).toEqual({ ok: true });
  });

  it('may ask the province only when nothing in the case is a draft', () => {
    expect(mayAsk(pupr, draft, provinsi.opdId)).toMatchObject({ ok: false });
    expect(mayAsk(pupr, sent, provinsi.opdId)).toEqual({ ok: true });
  });

  it('may ask neither itself nor somebody who is not in the case', () => {
    expect(mayAsk(pupr, sent, pupr.opdId)).toMatchObject({ ok: false });
    expect(mayAsk(pupr, sent, 77)).toMatchObject({ ok: false });
  });

  it('may be asked by its own kabupaten and by the planner of the province', () => {
    expect(mayAsk({ pemdaCode: '63.01', opdId: null }, draft, pupr.opdId)).toEqual({ ok: true });
    expect(mayAsk({ pemdaCode: '63', opdId: null }, sent, pupr.opdId)).toEqual({ ok: true });
  });

  it('is answered for by its own officials and those of its government, and nobody else', () => {
    const who = (role: string, pemdaCode: string, opdId: number | null = null) =>
      mayAnswer({ role, pemdaCode, opdId }, pupr);
    expect(who('opd_official', '63.01', 1)).toBe(true);
    expect(who('regency_official', '63.01')).toBe(true);
    expect(who('opd_official', '63.01', 2)).toBe(false);
    expect(who('planner', '63')).toBe(false);
    expect(mayAnswer({ role: 'planner', pemdaCode: '63', opdId: null }, provinsi)).toBe(true);
  });
});
