import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { readTypedDate, typeDate } from '../format/typed-time';
import { text } from '../text/id';

interface DateFieldProps {
  label: string;
  /** `2026-12-11`; '' for none */
  value: string;
  required?: boolean;
  /** '' while what is typed is no date */
  onChange: (iso: string) => void;
}

/** A day, typed with the day first: the browser's own date field follows the browser's language. */
export function DateField({ label, value, required, onChange }: DateFieldProps) {
  const [typed, setTyped] = useState(typeDate(value));
  const [isLeft, setLeft] = useState(true);
  useEffect(() => {
    if (value !== '') setTyped(typeDate(value));
    else setTyped((now) => (readTypedDate(now) === '' ? now : ''));
  }, [value]);
  const isWrong = isLeft && typed.trim() !== '' && readTypedDate(typed) === '';
  return (
    <TextInput
      className="typed-date"
      label={label}
      placeholder={text.dates.datePlaceholder}
      error={isWrong ? text.dates.dateWrong : undefined}
      required={required}
      autoComplete="off"
      value={typed}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true);
        const iso = readTypedDate(typed);
        if (iso !== '') setTyped(typeDate(iso));
      }}
      onChange={(event) => {
        const now = event.currentTarget.value;
        setTyped(now);
        const iso = readTypedDate(now);
        if (iso !== value) onChange(iso);
      }}
    />
  );
}
