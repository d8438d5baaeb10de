import { useState } from 'react';
import type { Matrix, MatrixCell, Step } from '../../api/types';
import { formatJuta } from '../../format/rupiah';
import { text } from '../../text/id';
import { STEP_WORDS } from '../../text/id/words';
import { StepGlyph } from '../../ui/step-glyph';
import type { ArrangedMatrix } from './arrange-matrix';
import { cellFacts, cellSentence, type CellPlace } from './cell-words';
import { useGridKeys } from './use-grid-keys';

interface MatrixGridProps {
  matrix: ArrangedMatrix;
  documentName: string;
  /** cells of other steps step back when one is asked for */
  step: Step | undefined;
  /** `priorityId:pemdaCode` of the cell whose detail is open */
  opened: string;
  onOpen: (priorityId: number, pemdaCode: string) => void;
}

export function MatrixGrid({ matrix, documentName, step, opened, onOpen }: MatrixGridProps) {
  const { governments, rows } = matrix;
  const keys = useGridKeys({ row: rows.length, column: governments.length });
  const [read, setRead] = useState<CellPlace>();
  return (
    <>
      <div className="matrix-wrap">
        <table className="matrix" role="grid" ref={keys.table} aria-describedby="cara-matriks">
          <caption className="visually-hidden">{text.matriks.caption(documentName)}</caption>
          <MatrixHead governments={governments} />
          <tbody onKeyDown={keys.onKeyDown}>
            {rows.map((row, rowIndex) => (
              <tr key={row.priority.id}>
                <th scope="row" title={row.priority.name}>
                  <span className="matrix-name">
                    {row.priority.code} {row.priority.name}
                  </span>
                </th>
                {governments.map((government, column) => {
                  const cell = row.cells[column];
                  if (!cell) return <td key={government.code} />;
                  const place = { row, government, cell };
                  const at = { row: rowIndex, column };
                  const focusable = keys.active.row === rowIndex && keys.active.column === column;
                  return (
                    <td key={government.code}>
                      <button
                        type="button"
                        data-row={rowIndex}
                        data-column={column}
                        tabIndex={focusable ? 0 : -1}
                        className={classOf(
                          cell,
                          step,
                          opened === `${row.priority.id}:${government.code}`,
                        )}
                        aria-label={cellSentence(place)}
                        title={STEP_WORDS[cell.step]}
                        onMouseEnter={() => setRead(place)}
                        onFocus={() => {
                          keys.setActive(at);
                          setRead(place);
                        }}
                        onClick={() => onOpen(row.priority.id, government.code)}
                      >
                        <CellFace cell={cell} />
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Reader place={read} />
    </>
  );
}

function classOf(cell: MatrixCell, step: Step | undefined, open: boolean): string {
  const dimmed = step !== undefined && cell.step !== step;
  return `matrix-cell tone-${cell.step}${dimmed ? ' dimmed' : ''}${open ? ' open' : ''}`;
}

function CellFace({ cell }: { cell: MatrixCell }) {
  return (
    <>
      <StepGlyph step={cell.step} />
      <span aria-hidden="true">{cell.step === 0 ? '–' : formatJuta(cell.pagu)}</span>
      {/* without a space both figures would be read as one number */}
      {cell.proposedCount > 0 ? (
        <>
          {' '}
          <small aria-hidden="true">{text.matriks.proposed(cell.proposedCount)}</small>
        </>
      ) : null}
    </>
  );
}

function MatrixHead({ governments }: { governments: Matrix['governments'] }) {
  const t = text.matriks;
  return (
    <thead>
      <tr>
        <th scope="col">{t.priority}</th>
        {governments.map(({ code, name, shortName, sent, expected }) => (
          <th key={code} scope="col" title={`${name}: ${t.sentFull(sent, expected)}`}>
            {shortName}
            <small className={sent < expected ? 'behind' : undefined}>
              {t.sent(sent, expected)}
            </small>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Reads out in words the cell under the pointer or the focus. */
function Reader({ place }: { place: CellPlace | undefined }) {
  if (!place) {
    return (
      <p className="matrix-reader" id="cara-matriks">
        {text.matriks.readerHint} {text.matriks.help}
      </p>
    );
  }
  const { row, government, cell } = place;
  return (
    <p className="matrix-reader" id="cara-matriks">
      <b>{government.name}</b>
      <span>{row.priority.name}</span>
      <b>{STEP_WORDS[cell.step]}</b>
      {cellFacts(cell).map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  );
}
