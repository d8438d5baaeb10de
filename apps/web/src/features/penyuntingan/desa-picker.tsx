import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { DesaChoice } from '../../api/types';
import { text } from '../../text/id';
import { searchDesa } from './lokus-draft';

interface DesaPickerProps {
  choices: readonly DesaChoice[];
  chosen: ReadonlySet<string>;
  onChoose: (codes: string[], isChosen: boolean) => void;
}

/** The desa by kecamatan. A whole kecamatan is chosen only by saying so. */
export function DesaPicker({ choices, chosen, onChoose }: DesaPickerProps) {
  const [wanted, setWanted] = useState('');
  const t = text.penyuntingan.lokus;
  return (
    <section className="card desa-picker">
      <TextInput
        label={t.search}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      <div className="desa-tree">
        {searchDesa(choices, wanted).map(({ code, name, desa }) => {
          const codes = desa.map((one) => one.code);
          const count = codes.filter((one) => chosen.has(one)).length;
          return (
            <details key={code} open={wanted.trim() !== '' || count > 0}>
              <summary>
                {name} {count > 0 ? <b>({t.chosen(count)})</b> : null}
              </summary>
              <Checkbox
                label={t.all(name)}
                checked={count === codes.length}
                indeterminate={count > 0 && count < codes.length}
                onChange={(event) => onChoose(codes, event.currentTarget.checked)}
              />
              {desa.map((one) => (
                <Checkbox
                  key={one.code}
                  ml={22}
                  label={one.name}
                  checked={chosen.has(one.code)}
                  onChange={(event) => onChoose([one.code], event.currentTarget.checked)}
                />
              ))}
            </details>
          );
        })}
      </div>
    </section>
  );
}
