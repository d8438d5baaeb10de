import {
  IconAlertTriangle,
  IconArrowsCross,
  IconEqual,
  IconMinus,
  IconPencil,
  IconPlus,
  type Icon,
} from '@tabler/icons-react';
import { IMPORT_CLASS_WORDS } from '../../text/id/pratinjau';
import { WordPill, type Tone } from '../../ui/word-pill';

export type ImportClass = keyof typeof IMPORT_CLASS_WORDS;

const SIGNS: Record<ImportClass, { tone: Tone; icon: Icon }> = {
  bentrok: { tone: 0, icon: IconArrowsCross },
  baru: { tone: 3, icon: IconPlus },
  berubah: { tone: 2, icon: IconPencil },
  sama: { tone: 'neutral', icon: IconEqual },
  hilang: { tone: 1, icon: IconMinus },
  salah: { tone: 0, icon: IconAlertTriangle },
};

export function ImportClassPill({ of }: { of: ImportClass }) {
  return <WordPill {...SIGNS[of]} word={IMPORT_CLASS_WORDS[of]} />;
}
