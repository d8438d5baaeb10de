import { InputError, TextInput } from '@mantine/core';
import { useState } from 'react';
import { readTypedTime, typeTime } from '../../format/typed-time';
import { useScope } from '../../scope/scope';
import { text } from '../../text/id';
import { DateField } from '../../ui/date-field';

interface InstantFieldProps {
  label: string;
  /** `2026-12-11T16:00` on the clocks of the province; only its first value is taken over */
  value: string;
  error?: string;
  /** '' until both the day and the time make sense */
  onChange: (wallTime: string) => void;
}

/** A date and a time on the clocks of the province, whatever the clock of the browser says. */
export function InstantField({ label, value, error, onChange }: InstantFieldProps) {
  const { context } = useScope();
  const [startDay = '', startTime = ''] = value.split('T');
  const [day, setDay] = useState(startDay);
  const [typed, setTyped] = useState(typeTime(startTime));
  const [isLeft, setLeft] = useState(true);
  const t = text.dates;
  const tell = (date: string, time: string): void =>
    onChange(date !== '' && time !== '' ? `${date}T${time}` : '');
  const isWrong = isLeft && typed.trim() !== '' && readTypedTime(typed) === '';
  return (
    <fieldset className="instant">
      <legend>{label}</legend>
      <div className="instant-parts">
        <DateField
          label={t.date}
          required
          value={day}
          onChange={(date) => {
            setDay(date);
            tell(date, readTypedTime(typed));
          }}
        />
        <TextInput
          label={t.time(context.timeZoneLabel)}
          placeholder={t.timePlaceholder}
          required
          autoComplete="off"
          value={typed}
          error={isWrong ? t.timeWrong : undefined}
          onFocus={() => setLeft(false)}
          onBlur={() => setLeft(true)}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            tell(day, readTypedTime(event.currentTarget.value));
          }}
        />
      </div>
      {error ? <InputError role="alert">{error}</InputError> : null}
    </fieldset>
  );
}
