import { PATHS } from '../../scope/paths';
import { text } from '../../text/id';
import { EditPage } from './edit-page';
import { KEGIATAN_COLUMNS } from './grid-columns';

const SUBJECT = {
  title: text.penyuntingan.kegiatanTitle,
  path: '/kegiatan-desa',
  back: PATHS.kegiatanDesa,
  columns: KEGIATAN_COLUMNS,
};

export default function KegiatanGridPage() {
  return <EditPage subject={SUBJECT} />;
}
