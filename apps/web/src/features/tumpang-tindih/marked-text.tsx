import type { ReactNode } from 'react';
import type { OverlapMember } from '../../api/types';

interface MarkedTextProps {
  content: string;
  field: OverlapMember['marks'][number]['field'];
  marks: OverlapMember['marks'];
}

/** The row's own words with the parts that led to the suspicion marked; marks may overlap. */
export function MarkedText({ content, field, marks }: MarkedTextProps) {
  const own = marks
    .filter((mark) => mark.field === field && mark.end > mark.start)
    .sort((a, b) => a.start - b.start);
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of own) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(content.slice(at, from), <mark key={from}>{content.slice(from, end)}</mark>);
    at = end;
  }
  parts.push(content.slice(at));
  return <>{parts}</>;
}
