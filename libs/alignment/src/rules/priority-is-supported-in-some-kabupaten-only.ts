import type { ProvinceRule } from '../rule';
import { count, titleOf } from '../words';
import { standings } from './across-governments';

export const priorityIsSupportedInSomeKabupatenOnly: ProvinceRule = {
  id: 'priority-is-supported-in-some-kabupaten-only',
  find: (view) =>
    standings(view)
      .filter(({ supporting, silent }) => supporting.length > 0 && silent.length > 0)
      .map(({ node, province, supporting, silent, missing, confidence }) => ({
        rule: 'priority-is-supported-in-some-kabupaten-only',
        pemdaCode: province.pemdaCode,
        priorityId: node.id,
        severity: 'rendah',
        reason: `${titleOf(node)} didukung ${count(supporting.length)} dari ${count(supporting.length + silent.length)} kabupaten/kota; belum: ${silent.join(', ')}.`,
        numbers: { Mendukung: count(supporting.length), Belum: count(silent.length) },
        toClose: 'Klarifikasi pada kabupaten/kota yang belum mendukung.',
        missing,
        confidence,
      })),
};
