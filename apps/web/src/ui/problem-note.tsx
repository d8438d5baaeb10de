import type { ProblemError } from '../api/client';
import { text } from '../text/id';

/** What the server said about a form that it did not take. */
export function ProblemNote({ error }: { error: ProblemError | null }) {
  if (!error) return null;
  return (
    <p className="note bad" role="alert" style={{ margin: 0 }}>
      {error.status === 0 ? text.states.offline : error.detail || text.states.failedDetail}
    </p>
  );
}
