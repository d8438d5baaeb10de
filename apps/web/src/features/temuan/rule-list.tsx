import type { FindingPage } from '../../api/types';
import { text } from '../../text/id';

interface RuleListProps {
  rules: FindingPage['byRule'];
  chosen: string;
  onChoose: (rule: string) => void;
}

/** The kinds of finding with how many there are; one press keeps only that kind. */
export function RuleList({ rules, chosen, onChoose }: RuleListProps) {
  const t = text.temuan;
  const all = rules.reduce((sum, rule) => sum + rule.count, 0);
  const entries = [{ rule: '', title: t.allRules, count: all }, ...rules];
  return (
    <section className="card rule-list" aria-label={t.rules}>
      <h2>{t.rules}</h2>
      <ul className="plain-list">
        {entries.map(({ rule, title, count }) => (
          <li key={rule}>
            <button type="button" aria-pressed={chosen === rule} onClick={() => onChoose(rule)}>
              <span>{title}</span>
              <span className="nav-count">{t.count(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
