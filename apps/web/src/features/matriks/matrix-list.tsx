import type { MatrixRow } from '../../api/types';
import { text } from '../../text/id';
import { MoneyShort } from '../../ui/money';
import { StepPill, STEPS } from '../../ui/step-pill';
import type { ArrangedMatrix } from './arrange-matrix';

interface MatrixListProps {
  matrix: ArrangedMatrix;
  onOpen: (priorityId: number, pemdaCode: string) => void;
}

/** The same facts as the grid for a narrow screen: one priority, its governments below it. */
export function MatrixList({ matrix, onOpen }: MatrixListProps) {
  return (
    <div className="matrix-list">
      {matrix.rows.map((row) => (
        <details key={row.priority.id} open={matrix.governments.length === 1}>
          <Heading row={row} />
          <ul className="plain-list">
            {matrix.governments.map((government, column) => {
              const cell = row.cells[column];
              if (!cell) return null;
              return (
                <li key={government.code}>
                  <button type="button" onClick={() => onOpen(row.priority.id, government.code)}>
                    <span>
                      {government.name}
                      {cell.proposedCount > 0 ? (
                        <span className="muted small">
                          {' '}
                          · {text.matriks.proposed(cell.proposedCount)}
                        </span>
                      ) : null}
                    </span>
                    <span>
                      <StepPill step={cell.step} />
                      <br />
                      {cell.step === 0 ? null : <MoneyShort amount={cell.pagu} />}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </details>
      ))}
    </div>
  );
}

function Heading({ row }: { row: MatrixRow }) {
  const total = row.cells.length;
  const supported = row.cells.filter((cell) => cell.step > 0).length;
  return (
    <summary>
      <b>
        {row.priority.code} {row.priority.name}
      </b>
      <br />
      <span className="muted">{text.matriks.listSummary(supported, total)}</span>
      <div className="bar" aria-hidden="true">
        {STEPS.map((step) => {
          const count = row.cells.filter((cell) => cell.step === step).length;
          if (count === 0) return null;
          return (
            <i
              key={step}
              className={`fill-${step}`}
              style={{ width: `${(count / total) * 100}%` }}
            />
          );
        })}
      </div>
    </summary>
  );
}
