import { TextInput } from '@mantine/core';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';

interface InstantFieldProps {
  label: string;
  /** `2026-12-11T16:00` on the clocks of the province */
  value: string;
  error?: string;
  onChange: (wallTime: string) => void;
}

/** A date and a time on the clocks of the province, whatever the clock of the browser says. */
export function InstantField({ label, value, error, onChange }: InstantFieldProps) {
  const { context } = useScope();
  return (
    <TextInput
      type="datetime-local"
      label={`${label} (${text.tahapan.clock(context.timeZoneLabel)})`}
      required
      value={value}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
