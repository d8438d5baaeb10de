import type { ProvinceRule } from '../rule';
import { count, titleOf } from '../words';
import { standings } from './across-governments';

export const kabupatenSupportsButProvinceDoesNot: ProvinceRule = {
  id: 'kabupaten-supports-but-province-does-not',
  find: (view) =>
    standings(view)
      .filter(
        ({ provinceStands, supporting }) => provinceStands === 'silent' && supporting.length > 0,
      )
      .map(({ node, province, supporting, missing, confidence }) => ({
        rule: 'kabupaten-supports-but-province-does-not',
        pemdaCode: province.pemdaCode,
        priorityId: node.id,
        severity: 'sedang',
        reason: `${titleOf(node)} didukung ${count(supporting.length)} kabupaten/kota, tetapi belum oleh ${province.pemdaName}.`,
        numbers: { 'Kabupaten/kota mendukung': count(supporting.length) },
        toClose: 'Tautkan atau usulkan program provinsi yang mendukung.',
        missing,
        confidence,
      })),
};
