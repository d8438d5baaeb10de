import { Rupiah } from '@app/vocabulary';
import type { KesepakatanRow } from '@app/workbook';
import type { AgendaItemDto } from '../../rakor/rakor.dto';

/** The ranked agenda as the sheet that the meeting fills in: nothing is agreed before it is. */
export function buildAgreements(agenda: readonly AgendaItemDto[]): KesepakatanRow[] {
  return agenda.map(({ position, title, reason, pemdaName, amount }) => ({
    nomor: String(position),
    pengusul: 'Dinas PMD Provinsi',
    usulan: title,
    kpTerkait: '',
    lokasi: pemdaName,
    volume: '',
    satuan: '',
    anggaran: amount === null ? undefined : Rupiah.parse(amount),
    sumberDana: '',
    kewenangan: '',
    kesepakatan: 'belum dibahas',
    penanggungJawab: '',
    batasWaktu: '',
    catatan: reason,
  }));
}
