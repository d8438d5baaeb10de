import { PATHS } from '../../scope/paths';
import { text } from '../../text/id';
import { EditPage } from './edit-page';
import { PROGRAM_COLUMNS } from './grid-columns';

const SUBJECT = {
  title: text.penyuntingan.programTitle,
  path: '/programs',
  back: PATHS.program,
  columns: PROGRAM_COLUMNS,
};

export default function ProgramGridPage() {
  return <EditPage subject={SUBJECT} />;
}
