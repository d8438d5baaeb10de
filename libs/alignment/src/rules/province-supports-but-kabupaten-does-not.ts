import type { ProvinceRule } from '../rule';
import { count, titleOf } from '../words';
import { standings } from './across-governments';

export const provinceSupportsButKabupatenDoesNot: ProvinceRule = {
  id: 'province-supports-but-kabupaten-does-not',
  find: (view) =>
    standings(view)
      .filter(
        ({ provinceStands, supporting, silent }) =>
          provinceStands === 'supports' && supporting.length === 0 && silent.length > 0,
      )
      .map(({ node, province, silent, missing, confidence }) => ({
        rule: 'province-supports-but-kabupaten-does-not',
        pemdaCode: province.pemdaCode,
        priorityId: node.id,
        severity: 'sedang',
        reason: `${titleOf(node)} didukung ${province.pemdaName}, tetapi belum oleh ${count(silent.length)} kabupaten/kota yang sudah dapat dinilai.`,
        numbers: { 'Kabupaten/kota mendukung': '0', Belum: count(silent.length) },
        toClose: 'Bahas pembagian peran dengan kabupaten/kota yang menjadi sasaran.',
        missing,
        confidence,
      })),
};
