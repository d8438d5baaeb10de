import type { NotificationKind } from '../../api/types';
import { formatCount } from '../../format/number';

export const NOTIFICATION_KIND_WORDS: Record<NotificationKind, string> = {
  pengajuan: 'Pengajuan',
  tenggat: 'Batas waktu',
  temuan: 'Temuan',
  tumpang_tindih: 'Tumpang tindih',
  permintaan: 'Permintaan',
};

export const pemberitahuan = {
  title: 'Pemberitahuan',
  sub: 'Yang menyangkut pekerjaan Anda: pengajuan, batas waktu, temuan baru, dan permintaan OPD lain.',
  bell: (unread: number) =>
    unread === 0 ? 'Pemberitahuan' : `Pemberitahuan, ${formatCount(unread)} belum dibaca`,
  many: '99+',
  kind: 'Jenis',
  allKinds: 'Semua jenis',
  kindOption: (word: string, unread: number) =>
    unread === 0 ? word : `${word} (${formatCount(unread)} belum dibaca)`,
  unreadOnly: 'Hanya yang belum dibaca',
  markAll: 'Tandai semua sudah dibaca',
  mark: 'Tandai dibaca',
  markLabel: (title: string) => `Tandai dibaca: ${title}`,
  unread: 'belum dibaca',
  empty: 'Tidak ada pemberitahuan pada pilihan ini',
  emptyDetail: 'Yang baru akan muncul di sini dan pada lonceng di atas.',
};
