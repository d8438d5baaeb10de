import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { formatBytes } from '../../format/number';
import { text } from '../../text/id';

interface FileDropProps {
  file: File | undefined;
  onFile: (file: File | undefined) => void;
}

const ACCEPTED = /\.(xlsx|csv)$/i;
/** what the server takes: known before anything is sent */
const MOST_BYTES = 10 * 1024 * 1024;

/** Drop a file or choose one; the browser's own file button stays the keyboard's way in. */
export function FileDrop({ file, onFile }: FileDropProps) {
  const [over, setOver] = useState(false);
  const t = text.impor;
  const [wrong, setWrong] = useState('');
  const flawOf = ({ name, size }: File): string => {
    if (!ACCEPTED.test(name)) return t.wrongType;
    return size > MOST_BYTES ? t.tooLarge(formatBytes(size)) : '';
  };
  const take = (candidate: File | undefined): void => {
    const flaw = candidate ? flawOf(candidate) : '';
    setWrong(flaw);
    onFile(flaw === '' ? candidate : undefined);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <div
      className={`file-drop${over ? ' over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileSpreadsheet size={30} stroke={1.4} aria-hidden="true" />
      <div>
        {t.drop}{' '}
        <label className="file-label">
          <input
            type="file"
            accept=".xlsx,.csv"
            onChange={(event) => take(event.currentTarget.files?.[0])}
          />
          <span>{t.choose}</span>
        </label>
        <div className="muted small">{t.formats}</div>
        {file ? <div className="strong">{t.chosen(file.name, formatBytes(file.size))}</div> : null}
        {wrong ? (
          <div className="late" role="alert">
            {wrong}
          </div>
        ) : null}
      </div>
    </div>
  );
}
