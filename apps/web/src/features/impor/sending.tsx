import { Button, Progress } from '@mantine/core';
import type { SendingProgress } from '../../api/send-file';
import { formatBytes } from '../../format/number';
import { text } from '../../text/id';

/** How much of the file has arrived; a lost connection is waited for. */
export function Sending({
  progress: { sent, total, isWaiting },
  onCancel,
}: {
  progress: SendingProgress;
  onCancel: () => void;
}) {
  const t = text.impor;
  return (
    <div role="status" aria-live="polite" style={{ marginTop: 14 }}>
      <Progress value={total > 0 ? (sent / total) * 100 : 0} aria-label={t.uploading} />
      <div className="pager" style={{ paddingInline: 0 }}>
        <span>{t.sent(formatBytes(sent), formatBytes(total))}</span>
        <Button variant="default" size="compact-sm" onClick={onCancel}>
          {t.stopSending}
        </Button>
      </div>
      {isWaiting ? <p className="note">{t.waiting}</p> : null}
    </div>
  );
}
