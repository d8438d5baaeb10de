import { fullRupiah } from '@app/vocabulary';
import type { LeftOut } from './rakor-pack';

const counts = new Intl.NumberFormat('id-ID');

/** Why a figure is not about all sub kegiatan: the penunjang rows, in number and money. */
export function penunjangLeftOut({ penunjang, penunjangPagu }: LeftOut): string {
  if (penunjang === 0) return 'Tidak ada sub kegiatan penunjang dalam cakupan ini.';
  return `${counts.format(penunjang)} sub kegiatan penunjang (${fullRupiah(penunjangPagu)}) tidak termasuk.`;
}

/** How many rows have no verified link, and that this alone says nothing about them. */
export function unlinkedInWords({ unlinked, nonPenunjang }: LeftOut): string {
  const part = `${counts.format(unlinked)} dari ${counts.format(nonPenunjang)}`;
  return `${part} sub kegiatan non-penunjang belum bertaut terverifikasi dengan prioritas nasional; belum bertaut tidak berarti tidak mendukung.`;
}
