import {
  IconAlertTriangle,
  IconAlertCircle,
  IconArrowsCross,
  IconCoins,
  IconCopy,
  IconInfoCircle,
  IconLayersIntersect,
  IconPointFilled,
  type Icon,
} from '@tabler/icons-react';
import type { OverlapKind, Severity } from '../api/types';
import { KIND_WORDS, SEVERITY_WORDS } from '../text/id/words';

export type Tone = 0 | 1 | 2 | 3 | 4 | 5 | 'neutral';

interface WordPillProps {
  tone: Tone;
  icon: Icon;
  word: string;
}

/** A word with its sign and its colour; the colour never stands alone. */
export function WordPill({ tone, icon: Sign, word }: WordPillProps) {
  return (
    <span className={`pill tone-${tone}`}>
      <Sign size={14} aria-hidden="true" />
      {word}
    </span>
  );
}

const SEVERITY_SIGNS: Record<Severity, { tone: Tone; icon: Icon }> = {
  tinggi: { tone: 0, icon: IconAlertTriangle },
  sedang: { tone: 1, icon: IconAlertCircle },
  rendah: { tone: 2, icon: IconPointFilled },
  info: { tone: 'neutral', icon: IconInfoCircle },
};

export function SeverityPill({ severity }: { severity: Severity }) {
  return <WordPill {...SEVERITY_SIGNS[severity]} word={SEVERITY_WORDS[severity]} />;
}

const KIND_SIGNS: Record<OverlapKind, { tone: Tone; icon: Icon }> = {
  duplikasi: { tone: 0, icon: IconCopy },
  pendanaan_ganda: { tone: 0, icon: IconCoins },
  tumpang_tindih: { tone: 1, icon: IconLayersIntersect },
  berbenturan: { tone: 2, icon: IconArrowsCross },
};

export function KindPill({ kind }: { kind: OverlapKind }) {
  return <WordPill {...KIND_SIGNS[kind]} word={KIND_WORDS[kind]} />;
}
