import {
  IconArrowsRightLeft,
  IconMinus,
  IconPencil,
  IconPlus,
  type Icon,
} from '@tabler/icons-react';
import type { ChangeClass } from '../../api/types';
import { CLASS_WORDS } from '../../text/id/perbandingan';
import { WordPill, type Tone } from '../../ui/word-pill';

const SIGNS: Record<ChangeClass, { tone: Tone; icon: Icon }> = {
  baru: { tone: 3, icon: IconPlus },
  hilang: { tone: 1, icon: IconMinus },
  berubah: { tone: 2, icon: IconPencil },
  berganti: { tone: 'neutral', icon: IconArrowsRightLeft },
};

export function ClassPill({ of }: { of: ChangeClass }) {
  return <WordPill {...SIGNS[of]} word={CLASS_WORDS[of]} />;
}
