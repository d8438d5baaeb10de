import { NativeSelect } from '@mantine/core';
import { formatPercent } from '../../format/number';
import { text } from '../../text/id';
import type { MappingChoice, MappingForm, MappingSheet } from './mapping-choice';

interface MappingTableProps {
  choice: MappingChoice;
  sheet: MappingSheet;
  form: MappingForm;
  onChange: (choice: MappingChoice) => void;
}

/** The first rows as the file has them; above each column stands what it is taken for. */
export function MappingTable({ choice, sheet, form, onChange }: MappingTableProps) {
  const t = text.pemetaan;
  const header = sheet.rows.map(({ row }) => row).filter((row) => row <= choice.headerRow);
  const isHeader = (row: number): boolean => header.slice(-choice.headerDepth).includes(row);
  return (
    <div
      className="card flush mapping-scroll"
      role="region"
      aria-label={t.caption(sheet.sheet)}
      tabIndex={0}
    >
      <table className="mapping">
        <caption className="visually-hidden">{t.caption(sheet.sheet)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.rowHead}</th>
            {sheet.columns.map((column) => (
              <th key={column.column} scope="col">
                <ColumnField {...{ column, choice, form, onChange }} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map(({ row, cells }) => (
            <tr
              key={row}
              className={isHeader(row) ? 'header' : row < choice.headerRow ? 'above' : ''}
            >
              <th scope="row">{row}</th>
              {sheet.columns.map(({ column }) => (
                <td key={column}>{cells.find((cell) => cell.column === column)?.text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Column = MappingSheet['columns'][number];

function ColumnField({
  column: { column, header, guess, isTaken },
  choice,
  form,
  onChange,
}: Omit<MappingTableProps, 'sheet'> & { column: Column }) {
  const t = text.pemetaan;
  const value = choice.fieldOf[column] ?? '';
  const choose = (field: string): void => {
    const { [column]: _before, ...others } = choice.fieldOf;
    onChange({ ...choice, fieldOf: field === '' ? others : { ...others, [column]: field } });
  };
  return (
    <>
      <span className="muted small">{t.column(column)}</span>
      <NativeSelect
        size="sm"
        aria-label={t.columnOf(column, header)}
        value={value}
        data={[
          { value: '', label: t.nothing },
          ...form.fields.map(({ field, label, required }) => ({
            value: field,
            label: required ? t.required(label) : label,
          })),
        ]}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      <span className="cell-sub">{hint()}</span>
    </>
  );

  /** Only while the guess stands: what a person chose needs no figure. */
  function hint(): string {
    if (guess && !isTaken && value === '') return t.undecided(guess.label);
    if (guess && guess.field === value)
      return t.guess(guess.label, formatPercent(guess.confidence, 1), guess.why);
    return value === '' ? '' : t.chosenByHand;
  }
}
