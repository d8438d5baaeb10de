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
