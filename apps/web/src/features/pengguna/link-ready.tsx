import { Button } from '@mantine/core';
import type { AccountLink } from '../../api/types';
import { useZone } from '../../api/use-zone';
import { formatDateTime } from '../../format/dates';
import { text } from '../../text/id';
import { OneTimeSecret } from '../../ui/one-time-secret';

/** The one time that a link is shown. */
export function LinkReady({ link, onClose }: { link: AccountLink; onClose: () => void }) {
  const zone = useZone();
  const t = text.pengguna;
  return (
    <div className="form-stack" role="status">
      <h2 style={{ margin: 0 }}>{t.linkReady}</h2>
      <p>{t.linkHint(formatDateTime(link.expiresAt, zone))}</p>
      <OneTimeSecret label={t.linkLabel} value={`${window.location.origin}${link.path}`} />
      <div className="actions" style={{ justifyContent: 'flex-end' }}>
        <Button onClick={onClose}>{t.close}</Button>
      </div>
    </div>
  );
}
