import { basename } from 'node:path';
import { readUpload } from '../import/built-reader';

export const readBroken = (path: string) =>
  readUpload({
    path,
    fileName: basename(path),
    kind: 'renja',
    limits: { wallMs: 120_000, errors: 20_000 },
  });
