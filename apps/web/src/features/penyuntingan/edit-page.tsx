import { Link } from 'react-router';
import type { LockBoard } from '../../api/types';
import { useApi } from '../../api/use-api';
import { useEditableRows } from './use-editable-rows';
import { useScope } from '../../scope/scope';
import { useFilters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { PageHead } from '../../ui/page-head';
import { SearchField } from '../../ui/search-field';
import { Loaded } from '../../ui/states';
import type { EditSubject } from './edit-subject';
import { Sheet } from './sheet';

/** Own rows of one stage, edited in place. */
export function EditPage({ subject }: { subject: EditSubject }) {
  const { tahapan, session, link } = useScope();
  const filters = useFilters();
  const t = text.penyuntingan;
  const page = useEditableRows(`/editing${subject.path}`, {
    tahapan: tahapan.id,
    q: filters.get('q'),
    opd: filters.get('opd'),
    page: filters.get('page'),
  });
  const locks = useApi<LockBoard>('/pengajuan', { tahapan: tahapan.id, pemda: session.pemdaCode });
  return (
    <>
      <PageHead
        title={subject.title}
        sub={t.sub}
        actions={<Link to={link(subject.back)}>{t.back}</Link>}
      />
      <div className="filters">
        <SearchField
          label={t.search}
          placeholder={t.searchHint}
          value={filters.get('q')}
          onSearch={(q) => filters.set({ q })}
        />
      </div>
      <Loaded query={page} rows={12}>
        {(data) => (
          <Loaded query={locks} rows={12}>
            {(board) => (
              <div className="card flush">
                <Sheet
                  key={page.dataUpdatedAt}
                  {...{ subject, data, board }}
                  onPage={(next) => filters.set({ page: String(next) })}
                />
              </div>
            )}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}
