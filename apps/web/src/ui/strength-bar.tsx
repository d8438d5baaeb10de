import { formatPercent } from '../format/number';

interface StrengthBarProps {
  /** 0 to 1 */
  strength: number;
  tone: 0 | 1 | 2 | 3 | 4 | 5;
}

export function StrengthBar({ strength, tone }: StrengthBarProps) {
  const share = Math.max(0, Math.min(1, strength));
  return (
    <div className="bar" role="img" aria-label={formatPercent(Math.round(share * 100), 100)}>
      <i className={`fill-${tone}`} style={{ width: `${share * 100}%` }} />
    </div>
  );
}
