import { Button, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { text } from '../text/id';

/** Something that is shown once: easy to copy, easy to mark by hand. */
export function OneTimeSecret({ label, value }: { label: string; value: string }) {
  const clipboard = useClipboard();
  return (
    <div className="one-time">
      <TextInput
        label={label}
        value={value}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button variant="outline" onClick={() => clipboard.copy(value)}>
        {clipboard.copied ? text.pengguna.copied : text.pengguna.copy}
      </Button>
    </div>
  );
}
