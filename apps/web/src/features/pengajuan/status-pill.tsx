import {
  IconArrowBackUp,
  IconCheck,
  IconCircleDashed,
  IconClock,
  IconNote,
  IconPencil,
  IconRosetteDiscountCheck,
  type Icon,
} from '@tabler/icons-react';
import type { PengajuanStatus } from '../../api/types';
import { PENGAJUAN_WORDS } from '../../text/id/words';
import { WordPill, type Tone } from '../../ui/word-pill';

const SIGNS: Record<PengajuanStatus, { tone: Tone; icon: Icon }> = {
  belum: { tone: 0, icon: IconCircleDashed },
  draf: { tone: 'neutral', icon: IconPencil },
  diajukan: { tone: 2, icon: IconClock },
  dikembalikan: { tone: 1, icon: IconArrowBackUp },
  diverifikasi: { tone: 4, icon: IconCheck },
  setuju_dengan_catatan: { tone: 3, icon: IconNote },
  disahkan: { tone: 4, icon: IconRosetteDiscountCheck },
};

export function StatusPill({ status }: { status: PengajuanStatus }) {
  return <WordPill {...SIGNS[status]} word={PENGAJUAN_WORDS[status]} />;
}
