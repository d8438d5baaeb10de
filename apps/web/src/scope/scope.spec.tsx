import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import type { Context, Session } from '../api/types';
import { ScopeProvider, useScope } from './scope';

const tahapan = { tahun: 2027, kind: 'rancangan' as const, status: 'dibuka' as const };
const dates = { opensAt: '2026-11-01T00:00:00Z', closesAt: '2026-12-01T00:00:00Z', hasData: true };
const CONTEXT: Context = {
  provinsi: { code: '63', name: 'Kalimantan Selatan' },
  isSample: false,
  attribution: '',
  timeZone: 'Asia/Makassar',
  timeZoneLabel: 'WITA',
  tahapanList: [
    { id: 1, label: 'Rancangan awal 2027', ...tahapan, ...dates },
    { id: 2, label: 'Rancangan 2027', ...tahapan, ...dates },
  ],
  defaultTahapanId: 2,
  governments: [
    { code: '63.01', name: 'Tanah Laut', shortName: 'T. Laut', level: 'kabupaten', hasDesa: true },
    { code: '63.03', name: 'Banjar', shortName: 'Banjar', level: 'kabupaten', hasDesa: true },
  ],
  documents: [],
  rules: [],
};

function sessionOf(seeAllGovernments: boolean): Session {
  return {
    username: 'u',
    name: 'U',
    jabatan: '',
    role: seeAllGovernments ? 'planner' : 'regency_official',
    pemdaCode: '63.03',
    pemdaName: 'Banjar',
    opdName: null,
    may: {
      import: true,
      importReference: false,
      decideLinks: false,
      edit: true,
      exportReport: true,
      submitPlans: true,
      verifyPlans: false,
      settleOverlaps: true,
      manageTahapan: false,
      manageAccounts: false,
      readAudit: true,
      readAccessLog: false,
      seeAllGovernments,
    },
  };
}

function Probe() {
  const { params, link } = useScope();
  return (
    <output>
      {params.tahapan} {params.pemda ?? 'semua'} {link('/temuan?rule=x')}
    </output>
  );
}

function frameAt(address: string, session: Session): string | null {
  render(
    <MemoryRouter initialEntries={[address]}>
      <ScopeProvider session={session} context={CONTEXT} fallback="kosong">
        <Probe />
      </ScopeProvider>
    </MemoryRouter>,
  );
  return screen.getByRole('status').textContent;
}

describe('ScopeProvider', () => {
  it('reads stage and government from the address and keeps them in links', () => {
    expect(frameAt('/?tahapan=1&pemda=63.01', sessionOf(true))).toBe(
      '1 63.01 /temuan?tahapan=1&pemda=63.01&rule=x',
    );
  });

  it('falls back to the default stage and the whole province', () => {
    expect(frameAt('/?tahapan=99', sessionOf(true))).toBe('2 semua /temuan?tahapan=2&rule=x');
  });

  it('holds a regency official to the own government whatever the address says', () => {
    expect(frameAt('/?pemda=63.01', sessionOf(false))).toBe('2 63.03 /temuan?tahapan=2&rule=x');
  });
});
