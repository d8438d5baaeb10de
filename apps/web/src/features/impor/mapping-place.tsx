import type { ImportMapping } from '../../api/types';
import { text } from '../../text/id';
import { Choice } from '../../ui/choice';
import { choiceOfSheet, withForm, type MappingChoice, type MappingSheet } from './mapping-choice';

interface MappingPlaceProps {
  mapping: ImportMapping;
  choice: MappingChoice;
  sheet: MappingSheet;
  onChange: (choice: MappingChoice) => void;
}

/** On which sheet, in which form and under which row the table stands. */
export function MappingPlace({ mapping, choice, sheet, onChange }: MappingPlaceProps) {
  const t = text.pemetaan;
  const chooseSheet = (name: string): void => {
    const next = mapping.sheets.find((one) => one.sheet === name);
    if (next) onChange(choiceOfSheet(next, mapping.forms));
  };
  const chooseForm = (layout: string): void => {
    const next = mapping.forms.find((form) => form.layout === layout);
    if (next) onChange(withForm(choice, next));
  };
  return (
    <div className="filters">
      {mapping.sheets.length > 1 ? (
        <Choice
          label={t.sheet}
          options={mapping.sheets.map((one) => ({ value: one.sheet, label: one.sheet }))}
          value={choice.sheet}
          onChange={chooseSheet}
        />
      ) : null}
      {mapping.forms.length > 1 ? (
        <Choice
          label={t.form}
          options={mapping.forms.map(({ layout }) => ({
            value: layout,
            label: text.impor.layouts[layout] ?? layout,
          }))}
          value={choice.layout}
          onChange={chooseForm}
          width={320}
        />
      ) : null}
      <HeaderRow {...{ choice, sheet, onChange }} />
    </div>
  );
}

/** The header as it was found, of one row or more, or any single row that is shown. */
function HeaderRow({ choice, sheet, onChange }: Omit<MappingPlaceProps, 'mapping'>) {
  const t = text.pemetaan;
  const blocks = sheet.rows.map(({ row }) => ({ headerRow: row, headerDepth: 1 }));
  const known = [choice, sheet].filter(({ headerDepth }) => headerDepth > 1);
  const all = [...known, ...blocks].map(({ headerRow, headerDepth }) => {
    const from = rowsUpTo(sheet, headerRow).at(-headerDepth) ?? headerRow;
    return {
      value: `${headerRow} ${headerDepth}`,
      label: headerDepth > 1 ? t.rowsOption(from, headerRow) : t.rowOption(headerRow),
    };
  });
  const options = all.filter(
    ({ value }, index) => all.findIndex((other) => other.value === value) === index,
  );
  return (
    <Choice
      label={t.headerRow}
      {...(choice.headerRow === 0 ? { all: t.noHeader } : {})}
      options={options}
      value={choice.headerRow === 0 ? '' : `${choice.headerRow} ${choice.headerDepth}`}
      onChange={(value) => {
        const [headerRow = 0, headerDepth = 1] = value.split(' ').map(Number);
        onChange({ ...choice, headerRow, headerDepth });
      }}
    />
  );
}

const rowsUpTo = ({ rows }: MappingSheet, last: number): number[] =>
  rows.map(({ row }) => row).filter((row) => row <= last);
