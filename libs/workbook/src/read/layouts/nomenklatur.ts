import { parseNomenklatur } from '@app/vocabulary';
import type { CodedName, NomenklaturRow } from '../rows';
import { splitCodeAndName } from '../values/read-code';
import { type LayoutContext, type LayoutReader, rowByRow } from './layout-reader';

/** The yearly nomenclature download of SIPD: code and name share a cell on every level. */
export function nomenklatur({ sheet, reader }: LayoutContext): LayoutReader {
  const coded = (field: string): CodedName => splitCodeAndName(reader.text(field));
  return rowByRow(() => {
    const sub = coded('subKegiatan');
    if (sub.kode === '' && sub.nama === '') return undefined;
    const parsed = parseNomenklatur(sub.kode);
    if (!parsed || sub.nama === '') {
      reader.fault('subKegiatan', {
        rule: 'Sel harus berisi kode dan nama sub kegiatan.',
        advice:
          'Tulis seperti "2.13.04.2.01.0003 Fasilitasi Penyusunan Perencanaan Pembangunan Desa".',
      });
    }
    const row: NomenklaturRow = {
      kind: 'nomenklatur',
      sheet,
      row: reader.number,
      pemda: readPemda(reader.text('pemda')),
      bidangUrusan: coded('bidangUrusan'),
      program: coded('program'),
      kegiatan: coded('kegiatan'),
      kode: parsed?.code ?? sub.kode,
      nama: sub.nama,
      kinerja: reader.text('kinerja'),
      indikator: reader.text('indikator'),
      satuan: reader.text('satuan'),
      tags: readTags(reader.text('tag')),
      pelaksana: reader.text('pelaksana'),
      isSpm: /^(?:spm|ya|1|true)$/i.test(reader.text('spm')),
      jenis: reader.text('jenis'),
      kodeSebelumnya: coded('sebelumnya').kode,
    };
    return reader.deliver(row);
  });
}

function readPemda(text: string): NomenklaturRow['pemda'] {
  if (/^prov/i.test(text)) return 'provinsi';
  return /^kab|^kota/i.test(text) ? 'kabupaten' : undefined;
}

/** SIPD writes the tags as a JSON list; copies of the file have them between bars or commas. */
function readTags(text: string): string[] {
  const names = [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1]!);
  const parts = names.length > 0 ? names : text.replace(/[[\]]/g, '').split(/[|,;]/);
  return parts.map((part) => part.trim()).filter((part) => part !== '' && part !== 'null');
}
