import { getDistricts, getRegencies, getVillages } from 'idn-area-data';
import {
  kindOfWilayah,
  parseKegiatanDesa,
  parseNomenklatur,
  Rupiah,
  type Wilayah,
} from '@app/vocabulary';
import { findPriorityDocument, findSumberDana, isInForce } from '@app/reference';
import { makeSample, OVERLAP_STORY_KINDS, type Sample } from '.';

const zero = Rupiah.zero;

async function readWilayah(): Promise<Wilayah[]> {
  const lists = await Promise.all([
    getRegencies({ transform: true }),
    getDistricts({ transform: true }),
    getVillages({ transform: true }),
  ]);
  const rows: { code: string; name: string }[] = [
    { code: '63', name: 'KALIMANTAN SELATAN' },
    ...lists.flat().filter(({ code }) => code.startsWith('63.')),
  ];
  return rows.map(({ code, name }) => ({ code, name, kind: kindOfWilayah(code) }));
}

let wilayah: Wilayah[];
let sample: Sample;
let codes: Set<string>;

beforeAll(async () => {
  wilayah = await readWilayah();
  sample = makeSample({ wilayah });
  codes = new Set(wilayah.map(({ code }) => code));
});

const pemdaOf = (programKey: string): string => programKey.split('/')[0] ?? '';

describe('the size of the sample', () => {
  it('has about 3,000 programs and 5,000 kegiatan desa in all kabupaten/kota', () => {
    const pemda = new Set(sample.opd.map(({ pemdaCode }) => pemdaCode));
    expect(pemda.size).toBe(14);
    expect(sample.programs.length).toBeGreaterThan(2700);
    expect(sample.programs.length).toBeLessThan(3500);
    expect(sample.kegiatanDesa.length).toBeGreaterThan(4500);
    expect(sample.kegiatanDesa.length).toBeLessThan(6500);
  });

  it('gives every government its share of programs, half to two thirds of them penunjang', () => {
    const count = new Map<string, number>();
    for (const { key } of sample.programs)
      count.set(pemdaOf(key), (count.get(pemdaOf(key)) ?? 0) + 1);
    for (const [pemda, programs] of count) {
      expect(programs).toBeGreaterThan(pemda === '63' ? 330 : 170);
      expect(programs).toBeLessThan(pemda === '63' ? 450 : 270);
    }
    const penunjang = sample.programs.filter(({ kode }) => parseNomenklatur(kode)?.isPenunjang);
    const share = penunjang.length / sample.programs.length;
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.67);
  });

  it('tells about 150 to 250 desa of eleven kabupaten with 18 to 45 lines each', () => {
    const lines = new Map<string, number>();
    for (const { desaCode } of sample.kegiatanDesa) {
      lines.set(desaCode, (lines.get(desaCode) ?? 0) + 1);
    }
    expect(lines.size).toBeGreaterThanOrEqual(150);
    expect(lines.size).toBeLessThanOrEqual(250);
    expect(new Set([...lines.keys()].map((code) => code.slice(0, 5))).size).toBe(11);
    expect(Math.min(...lines.values())).toBeGreaterThanOrEqual(18);
    expect(Math.max(...lines.values())).toBeLessThanOrEqual(45);
  });
});

describe('the truth of its codes', () => {
  it('is the same sample every time, in whatever order the wilayah come', () => {
    expect(makeSample({ wilayah: [...wilayah].reverse() })).toEqual(sample);
  });

  it('has no key twice', () => {
    for (const list of [sample.opd, sample.programs, sample.kegiatanDesa]) {
      expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
    }
  });

  it('uses only codes that parse and names every programme and kegiatan', () => {
    const unread = sample.programs.filter(({ kode }) => parseNomenklatur(kode)?.code !== kode);
    const nameless = sample.programs.filter((row) =>
      [row.nama, row.namaProgram, row.namaKegiatan, row.lokasiText].includes(''),
    );
    expect([unread, nameless]).toEqual([[], []]);
    expect(
      sample.kegiatanDesa.filter((row) => parseKegiatanDesa(row.kode)?.code !== row.kode),
    ).toEqual([]);
    const offices = sample.opd.filter(({ kind }) => kind !== 'pemerintah_desa');
    expect(offices.filter(({ code }) => !/^(\d\.\d\d\.){3}\d\d\.0000$/.test(code))).toEqual([]);
  });

  it('lands only in desa and kelurahan that exist, inside the own kabupaten/kota', () => {
    const lost = sample.programs.filter(({ key, lokus }) =>
      lokus.some(({ desaCode }) => !codes.has(desaCode) || !desaCode.startsWith(pemdaOf(key))),
    );
    const notDesa = sample.kegiatanDesa.filter(
      ({ desaCode }) => !codes.has(desaCode) || kindOfWilayah(desaCode) !== 'desa',
    );
    expect([lost, notDesa]).toEqual([[], []]);
  });

  it('leaves no slot of a template unfilled and no fund unknown', () => {
    expect(JSON.stringify([sample.programs, sample.kegiatanDesa])).not.toMatch(/\{\w+\}|undefined/);
    const unfunded = [...sample.programs, ...sample.kegiatanDesa].filter(
      ({ sumberDana }) =>
        sumberDana.length === 0 || sumberDana.some((code) => !findSumberDana(code)),
    );
    expect(unfunded).toEqual([]);
  });
});

describe('its money', () => {
  it('never gives the lokus of a program more than its pagu', () => {
    const over: string[] = [];
    for (const { key, lokus, pagu } of sample.programs.filter((row) => row.lokus.length > 0)) {
      const shares = Rupiah.sum(lokus.map(({ share }) => share));
      if (shares.compare(pagu ?? zero) > 0) over.push(key);
    }
    expect(over).toEqual([]);
  });

  it('gives every desa a Dana Desa and an ADD of the size they have', () => {
    const totals = new Map<string, Rupiah>();
    for (const { desaCode, tahun, sumberDana, anggaran } of sample.kegiatanDesa) {
      const key = `${desaCode} ${tahun} ${sumberDana.join()}`;
      totals.set(key, (totals.get(key) ?? zero).plus(anggaran));
    }
    expect(sample.kegiatanDesa.filter(({ anggaran }) => !anggaran.isPositive)).toEqual([]);
    const of = (fund: string) => [...totals].filter(([key]) => key.endsWith(` 2027 ${fund}`));
    for (const [, total] of of('DD')) {
      expect(total.toApproximateNumber()).toBeGreaterThanOrEqual(700_000_000);
      expect(total.toApproximateNumber()).toBeLessThanOrEqual(900_000_000);
    }
    for (const [, total] of of('ADD')) {
      expect(total.toApproximateNumber()).toBeGreaterThanOrEqual(500_000_000);
      expect(total.toApproximateNumber()).toBeLessThanOrEqual(700_000_000);
    }
  });
});

describe('its links', () => {
  it('point at priorities that exist, with shares of one program adding up to 1 at most', () => {
    const shares = new Map<string, number>();
    const keys = new Set(sample.programs.map(({ key }) => key));
    for (const { programKey, priority, share, status, reason } of sample.links) {
      const nodes = findPriorityDocument(priority.document)?.nodes ?? [];
      const isFound = keys.has(programKey) && nodes.some(({ code }) => code === priority.code);
      expect([isFound, status === 'ditolak']).toEqual([true, reason !== undefined]);
      shares.set(programKey, (shares.get(programKey) ?? 0) + share);
    }
    expect(Math.max(...shares.values())).toBeLessThanOrEqual(1 + 1e-9);
  });

  it('never link a penunjang row', () => {
    const linked = new Set(sample.links.map(({ programKey }) => programKey));
    const penunjang = sample.programs.filter(({ kode }) => parseNomenklatur(kode)?.isPenunjang);
    expect(penunjang.filter(({ key }) => linked.has(key))).toEqual([]);
  });
});

describe('the story', () => {
  const linksOf = (pemda: string, priority: string) =>
    sample.links.filter(
      (link) =>
        pemdaOf(link.programKey) === pemda &&
        link.status === 'terverifikasi' &&
        link.priority.document === 'RPJMN-2025-2029' &&
        link.priority.code.startsWith(priority),
    );
  const paguOf = (programKey: string): Rupiah =>
    sample.programs.find(({ key }) => key === programKey)?.pagu ?? zero;

  it('points only at rows that are there', () => {
    const keys = new Set([...sample.programs, ...sample.kegiatanDesa].map(({ key }) => key));
    for (const { tag, keys: own } of sample.story) {
      expect([tag, own.filter((key) => !keys.has(key))]).toEqual([tag, []]);
    }
  });

  it.each(OVERLAP_STORY_KINDS)('tells %s at least three times, in several kabupaten', (kind) => {
    const cases = sample.story.filter((row) => row.kind === kind);
    expect(cases.length).toBeGreaterThanOrEqual(3);
    expect(new Set(cases.map(({ where }) => where.slice(0, 5))).size).toBeGreaterThanOrEqual(3);
    for (const { keys } of cases) expect(keys.length).toBeGreaterThanOrEqual(1);
  });

  it('keeps a PN without any program, and one with links but no money', () => {
    expect(linksOf('63.08', '05')).toEqual([]);
    const linked = linksOf('63.05', '01');
    expect(linked.length).toBeGreaterThan(0);
    expect(linked.every(({ programKey }) => paguOf(programKey).isZero)).toBe(true);
  });

  it('keeps a need above what is budgeted and one below', () => {
    const covered = (pemda: string, code: string) => {
      const need = sample.needs.find(
        ({ pemdaCode, priority }) => pemdaCode === pemda && priority.code === code,
      );
      const budgeted = Rupiah.sum(linksOf(pemda, code).map(({ programKey }) => paguOf(programKey)));
      return budgeted.compare(need?.amount ?? zero);
    };
    expect(covered('63.04', '06.07')).toBe(-1);
    expect(covered('63.01', '06.07')).toBe(1);
  });

  it('keeps a priority only kabupaten support and one only the province supports', () => {
    expect(linksOf('63', '01')).toEqual([]);
    expect(linksOf('63.01', '01').length).toBeGreaterThan(0);
    expect(linksOf('63', '02.11').length).toBeGreaterThan(0);
    const elsewhere = sample.links.filter(
      ({ programKey, priority, status }) =>
        pemdaOf(programKey) !== '63' && priority.code === '02.11' && status === 'terverifikasi',
    );
    expect(elsewhere).toEqual([]);
  });

  it('keeps links to a document whose period is over', () => {
    const old = sample.links.filter(({ priority }) => {
      const document = findPriorityDocument(priority.document);
      return document !== undefined && !isInForce(document, sample.tahun);
    });
    expect(old.length).toBeGreaterThanOrEqual(3);
  });

  it('keeps rows of the wrong level of government in a kabupaten and in the province', () => {
    const wrong = sample.programs.filter(({ key, kode }) => {
      const level = parseNomenklatur(kode)?.level;
      return level !== (pemdaOf(key) === '63' ? 'provinsi' : 'kabupaten');
    });
    expect(wrong.map(({ kode }) => kode.slice(0, 4)).sort()).toEqual(
      expect.arrayContaining(['1.03', '3.25', '3.28', '3.29']),
    );
    expect(wrong.some(({ key }) => pemdaOf(key) === '63')).toBe(true);
    expect(wrong.length).toBeLessThan(10);
  });

  it('keeps programs without lokus, without pagu, and without any priority', () => {
    const linked = new Set(sample.links.map(({ programKey }) => programKey));
    const real = sample.programs.filter(({ kode }) => !parseNomenklatur(kode)?.isPenunjang);
    expect(real.filter(({ key }) => !linked.has(key)).length).toBeGreaterThan(300);
    expect(real.filter(({ pagu }) => pagu === undefined).length).toBeGreaterThan(3);
    expect(real.filter(({ lokus }) => lokus.length > 0).length).toBeGreaterThan(150);
  });
});

describe('its workflow', () => {
  it('has OPD that have not sent, one kabupaten that is late and one file given back', () => {
    const of = (status: string) => sample.pengajuan.filter((row) => row.status === status);
    expect(sample.pengajuan.length).toBe(sample.opd.length);
    expect(of('dikembalikan').map(({ note }) => note?.length ?? 0)[0]).toBeGreaterThan(20);
    expect(of('dikembalikan').map(({ opdKey }) => opdKey)).toEqual(['63.01/desa', '63.07/pupr']);
    const late = sample.pengajuan.filter(({ opdKey }) => pemdaOf(opdKey) === '63.02');
    const sent = late.filter(({ submittedAt }) => submittedAt !== undefined);
    expect(sent.length / late.length).toBeLessThan(0.2);
    expect(of('belum').length).toBeGreaterThan(30);
  });

  it('has an account for every role and every kabupaten/kota, named after the role', () => {
    expect(new Set(sample.accounts.map(({ role }) => role)).size).toBe(6);
    const regencies = sample.accounts.filter(({ role }) => role === 'regency_official');
    expect(new Set(regencies.map(({ pemdaCode }) => pemdaCode)).size).toBe(13);
    expect(sample.accounts.every(({ pemdaCode }) => codes.has(pemdaCode))).toBe(true);
  });

  it('refuses to make a sample without the wilayah of the province', () => {
    expect(() => makeSample({ wilayah: [] })).toThrow(RangeError);
  });
});
