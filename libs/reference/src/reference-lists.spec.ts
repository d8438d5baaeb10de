import { parseKegiatanDesa } from '@app/vocabulary';
import {
  bidangUrusanList,
  bidangUrusanOfSubBidang,
  findBidangUrusan,
  findKegiatanDesa,
  findPriorityDocument,
  isInForce,
  kegiatanDesaList,
  kewenanganHintForKabupaten,
  padananSubBidangList,
  priorityDocuments,
  specialRegionOf,
  type PriorityDocument,
} from '.';

const tiers = (document: PriorityDocument, tier: string) =>
  document.nodes.filter((node) => node.tier === tier).length;

describe('bidang urusan', () => {
  it('has one row per code and knows which level of government has it', () => {
    expect(new Set(bidangUrusanList.map((row) => row.code)).size).toBe(bidangUrusanList.length);
    expect(findBidangUrusan('2.13')).toMatchObject({ name: 'Pemberdayaan Masyarakat dan Desa' });
    expect(findBidangUrusan('5.07')).toMatchObject({ provinsi: true, kabupaten: false });
    expect(findBidangUrusan('2.99')).toBeUndefined();
  });
});

describe('kegiatan desa', () => {
  it('holds 5 bidang, 27 sub bidang and 175 kegiatan, every parent present', () => {
    const count = (tier: string) => kegiatanDesaList.filter((row) => row.tier === tier).length;
    expect([count('bidang'), count('sub_bidang'), count('kegiatan')]).toEqual([5, 27, 175]);
    for (const { code } of kegiatanDesaList.filter((row) => row.tier === 'kegiatan')) {
      expect(parseKegiatanDesa(code)?.code).toBe(code);
      expect(findKegiatanDesa(code.split('.').slice(0, 2).join('.'))).toBeDefined();
    }
  });

  it('answers a local code with the row it hangs under', () => {
    expect(findKegiatanDesa('1.4.01.01')?.code).toBe('1.4.01');
    expect(findKegiatanDesa('1.1.92')?.code).toBe('1.1.90');
    expect(findKegiatanDesa('9.1.01')).toBeUndefined();
  });
});

describe('priority documents', () => {
  it.each([
    ['RKP-2020', 5, 25],
    ['RPJMN-2020-2024', 7, 0],
    ['RPJMN-2025-2029', 8, 88],
  ])('%s holds %i PN and %i PP', (key, pn, pp) => {
    const document = findPriorityDocument(key)!;
    expect([tiers(document, 'PN'), tiers(document, 'PP')]).toEqual([pn, pp]);
  });

  it('says in every document what official list is missing and where the text is from', () => {
    for (const { missing, source, note } of priorityDocuments) {
      expect(missing).toMatch(/belum/);
      expect(source.length * note.length).toBeGreaterThan(0);
    }
  });

  it('never has a node without its parent, nor a code twice', () => {
    for (const { nodes } of priorityDocuments) {
      const codes = new Set(nodes.map((node) => node.code));
      expect(codes.size).toBe(nodes.length);
      const orphans = nodes.filter((node) => node.parentCode && !codes.has(node.parentCode));
      expect(orphans).toEqual([]);
    }
  });

  it('tells a document in force from one whose period is over', () => {
    expect(isInForce(findPriorityDocument('RPJMN-2025-2029')!, 2027)).toBe(true);
    expect(isInForce(findPriorityDocument('RPJMN-2020-2024')!, 2027)).toBe(false);
  });

  it('names the matter wherever a priority is left to the centre', () => {
    const kept = findPriorityDocument('RPJMN-2025-2029')!.nodes.filter((n) => !n.appliesToRegion);
    expect(kept.map((node) => node.urusanAbsolut)).toContain('pertahanan');
    expect(kept.every((node) => node.tier === 'PP')).toBe(true);
  });
});

describe('kewenangan hints', () => {
  it('points at forestry, sea and energy rows a kabupaten does not hold', () => {
    expect(kewenanganHintForKabupaten('3.28.03.1.04.0001')?.matter).toBe('kehutanan');
    expect(kewenanganHintForKabupaten('3.29.06.2.01.0001')?.bidangUrusan).toBe('3.29');
  });

  it('leaves TAHURA, small fishers and penunjang rows alone', () => {
    expect(kewenanganHintForKabupaten('3.28.04.2.01.0003')).toBeUndefined();
    expect(kewenanganHintForKabupaten('3.25.03.2.02.0001')).toBeUndefined();
    expect(kewenanganHintForKabupaten('3.28.01.2.01.0001')).toBeUndefined();
  });

  it('knows the region that a special row belongs to', () => {
    expect(specialRegionOf('2.13.04.7.01.0001')).toMatchObject({ name: 'Aceh', provinsi: ['11'] });
    expect(specialRegionOf('2.13.04.2.01.0001')).toBeUndefined();
  });
});

describe('padanan sub bidang', () => {
  it('points only at sub bidang and bidang urusan that exist', () => {
    for (const { subBidang, bidangUrusan } of padananSubBidangList) {
      expect(findKegiatanDesa(subBidang)).toBeDefined();
      expect(bidangUrusan.map(findBidangUrusan)).not.toContain(undefined);
    }
    expect(bidangUrusanOfSubBidang('2.6')).toEqual(['2.15', '2.16']);
    expect(bidangUrusanOfSubBidang('1.1')).toEqual([]);
  });
});
