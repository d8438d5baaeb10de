import { Rupiah, type Intervensi } from '@app/vocabulary';
import { learnNames } from './learn-names';
import { readMeaning } from './read-meaning';

function row(judul: string, rest: Partial<Intervensi> = {}): Intervensi {
  return {
    id: '1',
    desaCode: '63.03.05.2004',
    desaName: 'Mulyajati',
    tahun: 2027,
    level: 'kabupaten',
    opd: 'Dinas PUPR',
    sumberDana: [],
    bidang: '',
    nomenklatur: '',
    judul,
    lokasi: '',
    volume: undefined,
    satuan: '',
    months: undefined,
    sasaran: '',
    anggaran: Rupiah.zero,
    ...rest,
  };
}

const placeOf = (judul: string, lokasi = '') => readMeaning(row(judul, { lokasi })).place;
const objectsOf = (judul: string, rest?: Partial<Intervensi>) => [
  ...readMeaning(row(judul, rest)).objects,
];

describe('the place of a row', () => {
  it.each(['RT. 005. RW. 002', 'RT 005/002', 'Rt.5 Rw.2', 'RT/RW 05/02', 'rt 5 rw ii'])(
    'reads %s as RT 5 of RW 2',
    (text) => {
      const place = placeOf('Rehab MCK', text);
      expect([...place.rt]).toEqual([5]);
      expect([...place.rw]).toEqual([2]);
    },
  );

  it.each([
    'Dusun Pasir Huni',
    'Dsn. Pasir Huni',
    'Kp. Pasir Huni',
    'Kedusunan Pasir Huni',
    'Pasir Huni',
  ])('reads %s as the hamlet pasir huni', (text) => {
    expect([...placeOf('Rehab MCK', text).names]).toEqual(['pasir huni']);
  });

  it('reads every hamlet of a list', () => {
    const place = placeOf('MCK', 'Kedusunan Cibodas, Panyindangan dan Pasir Huni');
    expect([...place.names]).toEqual(['cibodas', 'panyindangan', 'pasir huni']);
  });

  it('reads the two ends of a segment', () => {
    expect([...placeOf('Jalan', 'KP. CICAU - KP. KEKENCENG').segments]).toEqual([
      'cicau|kekenceng',
    ]);
  });

  it.each(['RT 02-05', 'RT 02 - RT 05', 'RT 02 s.d. RT 05', 'RT. 002 s/d 005'])(
    'reads %s as every RT between the two',
    (text) => {
      expect([...placeOf('Jalan', text).rt]).toEqual([2, 3, 4, 5]);
    },
  );

  it.each([
    ['Semenisasi Gg. Amanah RT 04', 'amanah'],
    ['Peningkatan Jl. Andaman RT 02', 'andaman'],
    ['PJU Jl. Nelayan RT 01', 'nelayan'],
  ])('reads the street of %s', (title, street) => {
    expect([...placeOf(title, '').streets]).toEqual([street]);
  });

  it('takes the street after another object for its address', () => {
    expect(objectsOf('Pembangunan box culvert Jl. Andaman')).toEqual(['gorong_gorong']);
  });

  it('takes no kind of road for the name of a street', () => {
    expect([...placeOf('Pembangunan jalan usaha tani, jalan lingkungan', '').streets]).toEqual([]);
  });

  it.each(['Poktan Uren Jaya', 'Kelompok tani Uren Jaya'])(
    'reads the group that %s names as target',
    (sasaran) => {
      expect([...readMeaning(row('Bantuan pupuk', { sasaran })).place.groups]).toEqual([
        'uren jaya',
      ]);
    },
  );

  it('takes no hamlet for an object', () => {
    expect(objectsOf('Rehab MCK Dusun Parit Beton')).toEqual(['mck']);
  });

  it('takes the desa itself and its office for no place inside', () => {
    const place = placeOf('Bantuan pupuk Desa Mulyajati Kecamatan Suka Sari', 'Balai Desa');
    expect([...place.names, ...place.hints]).toEqual([]);
  });

  it('learns from other rows that a hamlet has a number', () => {
    const rows = [row('Embung Dusun Talang Baru', { lokasi: 'Dusun II' })];
    expect(learnNames(rows).numberOfHamlet.get('talangbaru')).toBe(2);
  });
});

describe('a row whose title is only the nomenclature', () => {
  const name = 'Penyediaan Prasarana, Sarana, dan Utilitas Umum di Perumahan';
  const only = (lokasi: string) => readMeaning(row(name, { nomenklatur: name, lokasi }));

  it('is read from a location that tells the work', () => {
    const { objects, place } = only('Semenisasi jalan lingkungan Gang Amanah RT.04');
    expect([...objects]).toEqual(['jalan_lingkungan']);
    expect([[...place.streets], [...place.rt], [...place.names]]).toEqual([['amanah'], [4], []]);
  });

  it('keeps a location that only tells the place', () => {
    expect([...only('Dusun Pasir Huni').place.names]).toEqual(['pasir huni']);
  });
});

describe('the subject of a row', () => {
  it.each([
    ['Pemb. JUT', 'jalan_usaha_tani'],
    ['Rehab gorong2', 'gorong_gorong'],
    ['Bangun tembok penahan tanah (TPT)', 'tpt'],
    ['RUTILAHU 3 unit', 'rtlh'],
    ['PMT balita 35 orang x 14 posyandu', 'pmt_balita'],
    ['Pemb. psyd Melati', 'posyandu'],
    ['Kambing kacang 4ekor', 'ternak'],
    ['Rehab Gdg Kantor Ds', 'kantor_desa'],
  ])('%s is %s', (judul, object) => {
    expect(objectsOf(judul)).toContain(object);
  });

  it.each([
    'Pembangunan drainse',
    'Pembangunan draianse',
    'Pembangunan drrainase',
    'Pembangunan drainace',
  ])('reads %s in spite of the slip', (judul) => {
    expect(objectsOf(judul)).toEqual(['drainase']);
  });

  it('takes the object from the unit when the title is only the nomenclature', () => {
    const name = 'Perbaikan Lingkungan Perumahan dan Permukiman';
    const meaning = readMeaning(row(name, { nomenklatur: name, satuan: 'drainase: 700 m2' }));
    expect([...meaning.objects]).toEqual(['drainase']);
    expect(meaning.fromNomenclature).toBe(true);
  });

  it('takes a venue for no object', () => {
    expect(objectsOf('Bantuan bibit kopi di Balai Desa')).toEqual(['bibit']);
  });

  it('tells what a training is about from whom it is for', () => {
    const { deed, topics, targets } = readMeaning(
      row('Sosialisasi sadar hukum kepada Karang Taruna'),
    );
    expect(deed).toBe('latih');
    expect(topics).toEqual([{ area: 'hukum', topic: '' }]);
    expect([...targets]).toEqual(['pemuda']);
  });

  it.each([
    ['Perencanaan jalan desa', 'rencana'],
    ['Supervisi pembangunan jalan desa', 'awas'],
    ['Pembangunan jalan desa', 'kerja'],
  ])('%s is the stage %s', (judul, stage) => {
    expect(readMeaning(row(judul)).stage).toBe(stage);
  });

  it.each([
    ['Insentif kader posyandu Jul-Des', 2],
    ['Insentif kader posyandu smt I', 1],
  ])('%s is half year %i', (judul, semester) => {
    expect(readMeaning(row(judul)).phase.semester).toBe(semester);
  });
});
