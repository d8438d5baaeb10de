import { NativeSelect } from '@mantine/core';

interface ChoiceProps {
  label: string;
  /** the words of the empty choice, "Semua …"; absent when one must be chosen */
  all?: string;
  options: readonly { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
  width?: number;
}

/** A filter of few values: the browser's own list works with keyboard, phone and screen reader. */
export function Choice({ label, all, options, value, onChange, width }: ChoiceProps) {
  const data = all === undefined ? [...options] : [{ value: '', label: all }, ...options];
  return (
    <NativeSelect
      label={label}
      data={data}
      value={value}
      maw={width ?? 260}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
