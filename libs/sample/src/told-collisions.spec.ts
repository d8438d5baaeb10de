import { getDistricts, getRegencies, getVillages } from 'idn-area-data';
import { findOverlaps } from '@app/overlap';
import { kindOfWilayah, type Intervensi, type Wilayah, type WilayahCode } from '@app/vocabulary';
import overlaps from './data/story-overlaps.json';
import { makeSample, type Sample } from '.';

const YEAR = 2027;

async function readWilayah(): Promise<Wilayah[]> {
  const lists = await Promise.all([
    getRegencies({ transform: true }),
    getDistricts({ transform: true }),
    getVillages({ transform: true }),
  ]);
  return [{ code: '63', name: 'KALIMANTAN SELATAN' }, ...lists.flat()]
    .filter(({ code }) => code === '63' || code.startsWith('63.'))
    .map(({ code, name }) => ({ code, name, kind: kindOfWilayah(code) }));
}

let sample: Sample;
let nameOf: Map<WilayahCode, string>;
beforeAll(async () => {
  const wilayah = await readWilayah();
  nameOf = new Map(wilayah.map(({ code, name }) => [code, name]));
  sample = makeSample({ wilayah });
});

const known = new Map<WilayahCode, Map<string, Intervensi>>();

function intervensiOf(desaCode: WilayahCode): Map<string, Intervensi> {
  const rows = known.get(desaCode) ?? readIntervensi(desaCode);
  known.set(desaCode, rows);
  return rows;
}

/** What lands in one desa, in the words the database would give the analysis. */
function readIntervensi(desaCode: WilayahCode): Map<string, Intervensi> {
  const desaName = nameOf.get(desaCode)!;
  const agencies = new Map(sample.opd.map((opd) => [opd.key, opd]));
  const rows = new Map<string, Intervensi>();
  for (const program of sample.programs) {
    const { pemdaCode, name } = agencies.get(program.opdKey)!;
    program.lokus.forEach((lokus, at) => {
      if (lokus.desaCode !== desaCode) return;
      rows.set(at === 0 || !rows.has(program.key) ? program.key : `${program.key}#${at}`, {
        ...lokus,
        id: `lokus:${program.key}#${at}`,
        desaName,
        tahun: YEAR,
        level: pemdaCode.length === 2 ? 'provinsi' : 'kabupaten',
        opd: `${name} ${nameOf.get(pemdaCode)!}`,
        sumberDana: program.sumberDana,
        bidang: program.kode.slice(0, 4),
        nomenklatur: program.nama,
        judul: program.nama,
        lokasi: lokus.detail,
        months: lokus.months ?? program.months,
        sasaran: lokus.sasaran || program.sasaran,
        anggaran: lokus.share,
      });
    });
  }
  for (const line of sample.kegiatanDesa.filter((one) => one.desaCode === desaCode)) {
    rows.set(line.key, {
      ...line,
      id: `kegiatan_desa:${line.key}`,
      desaName,
      level: 'desa',
      opd: `Pemerintah Desa ${desaName}`,
      bidang: line.kode.split('.').slice(0, 2).join('.'),
      nomenklatur: '',
      judul: line.nama,
    });
  }
  return rows;
}

const isCollision = ({ kind }: { kind: string }) => kind !== 'saling_melengkapi';

/** Rows of a story and the cases of its desa: among the told rows, or with all that lands there. */
function examine(tag: string, scope: 'told' | 'all') {
  const story = sample.story.find((one) => one.tag === tag)!;
  const rows = intervensiOf(story.where);
  const told = new Set(
    sample.story
      .filter(({ where, kind }) => where === story.where && kind !== 'kekosongan')
      .flatMap(({ keys }) => keys),
  );
  const given = [...rows].filter(([key]) => scope === 'all' || told.has(key.split('#')[0]!));
  const { cases } = findOverlaps(given.map(([, row]) => row));
  return { ids: story.keys.map((key) => rows.get(key)!.id), cases };
}

describe.each(['told', 'all'] as const)('with %s rows of the desa', (scope) => {
  it.each(overlaps.cases.filter(isCollision))('raises $tag as $kind', ({ tag, kind }) => {
    const { ids, cases } = examine(tag, scope);
    const holding = cases.filter(({ members }) => ids.every((id) => members.includes(id)));
    expect(holding.map((found) => found.kind)).toContain(kind);
  });

  it.each(overlaps.cases.filter((one) => !isCollision(one)))(
    'raises no case between the rows of $tag',
    ({ tag }) => {
      const { ids, cases } = examine(tag, scope);
      const between = cases.filter(
        ({ members }) => members.filter((id) => ids.includes(id)).length > 1,
      );
      expect(between).toEqual([]);
    },
  );
});

it('keeps the field road of the other RT out of the case of its neighbour', () => {
  const { ids, cases } = examine('melengkapi-jut-benua-tengah', 'all');
  expect(cases.filter(({ members }) => members.some((id) => ids.includes(id)))).toEqual([]);
});

it('tells a collision of every kind', () => {
  const kinds = new Set(overlaps.cases.filter(isCollision).map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual([
    'berbenturan',
    'duplikasi',
    'pendanaan_ganda',
    'tumpang_tindih',
  ]);
});
