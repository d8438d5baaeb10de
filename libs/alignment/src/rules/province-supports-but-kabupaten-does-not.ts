import type { ProvinceRule } from '../rule';
import { titleOf } from '../words';
import { standings } from './across-governments';

export const provinceSupportsButKabupatenDoesNot: ProvinceRule = {
  id: 'province-supports-but-kabupaten-does-not',
  find: (view) =>
    standings(view)
      .filter(
        ({ provinceSupports, supporting, silent }) =>
          provinceSupports && supporting.length === 0 && silent.length > 0,
      )
      .map(({ node, province }) => ({
        rule: 'province-supports-but-kabupaten-does-not',
        pemdaCode: province.pemdaCode,
        priorityId: node.id,
        severity: 'sedang',
        reason: `${titleOf(node)} didukung ${province.pemdaName}, tetapi belum oleh satu pun kabupaten/kota.`,
        numbers: { 'Kabupaten/kota mendukung': '0' },
        toClose: 'Bahas pembagian peran dengan kabupaten/kota yang menjadi sasaran.',
        missing: [],
        confidence: 'sedang',
      })),
};
