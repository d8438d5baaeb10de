import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link } from 'react-router';
import type { Context, Matrix, PlanningDocument } from '../../api/types';
import { useApi } from '../../api/use-api';
import { PATHS } from '../../scope/paths';
import { useScope } from '../../scope/scope';
import { useFilters, type Filters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { PageHead } from '../../ui/page-head';
import { Recomputing } from '../../ui/recomputing';
import { EmptyState, Loaded } from '../../ui/states';
import { StepLegend, STEPS } from '../../ui/step-pill';
import { arrangeMatrix } from './arrange-matrix';
import { CellDrawer } from './cell-drawer';
import { MatrixFilters, TIERS } from './matrix-filters';
import { MatrixGrid } from './matrix-grid';
import { MatrixList } from './matrix-list';

function documentOf(context: Context, wanted: string): PlanningDocument | undefined {
  const { documents } = context;
  return (
    documents.find(({ id }) => String(id) === wanted) ??
    documents.find(({ level, current }) => level === 'nasional' && current) ??
    documents[0]
  );
}

/** A link that names no tier means PN; one that names a parent means the tier below it. */
function tierOf(document: PlanningDocument, filters: Filters): string {
  const tiers = TIERS[document.level];
  return tiers.find((tier) => tier === filters.get('tingkat')) ?? tiers[0] ?? 'PN';
}

export default function MatriksPage() {
  const { context, session, link } = useScope();
  const filters = useFilters();
  const document = documentOf(context, filters.get('dokumen'));
  const download = session.may.exportReport ? (
    <Button component={Link} to={link(PATHS.laporan)}>
      {text.matriks.download}
    </Button>
  ) : null;
  return (
    <>
      <PageHead title={text.matriks.title} sub={text.matriks.sub} actions={download} />
      <Recomputing />
      {document ? (
        <MatrixOf document={document} filters={filters} />
      ) : (
        <EmptyState title={text.matriks.empty}>{text.matriks.emptyDetail('')}</EmptyState>
      )}
    </>
  );
}

function MatrixOf({ document, filters }: { document: PlanningDocument; filters: Filters }) {
  const { params } = useScope();
  const tier = tierOf(document, filters);
  const { tahapan } = params;
  const matrix = useApi<Matrix>('/matrix', { tahapan, document: document.id, tier });
  return (
    <>
      <MatrixFilters filters={filters} document={document} tier={tier} matrix={matrix.data} />
      <Loaded query={matrix} rows={10}>
        {(data) =>
          data.rows.length === 0 ? (
            <div className="card">
              <EmptyState title={text.matriks.empty}>
                {text.matriks.emptyDetail(document.missing)}
              </EmptyState>
            </div>
          ) : (
            <MatrixView data={data} filters={filters} missing={document.missing} />
          )
        }
      </Loaded>
    </>
  );
}

interface MatrixViewProps {
  data: Matrix;
  filters: Filters;
  missing: string;
}

function MatrixView({ data, filters, missing }: MatrixViewProps) {
  const { params } = useScope();
  const narrow = useMediaQuery('(max-width: 700px)', undefined, { getInitialValueInEffect: false });
  const step = STEPS.find((candidate) => String(candidate) === filters.get('langkah'));
  const arranged = arrangeMatrix(data, {
    pemda: params.pemda,
    parentId: filters.get('induk') ? Number(filters.get('induk')) : undefined,
    step,
    sort: filters.get('urut') === 'kekurangan' ? 'kekurangan' : 'kode',
  });
  const open = (priorityId: number, pemda: string): void =>
    filters.set({ sel: `${priorityId}:${pemda}` });
  return (
    <>
      <div className="card flush">
        {arranged.rows.length === 0 ? (
          <NothingLeft filters={filters} />
        ) : narrow ? (
          <MatrixList matrix={arranged} onOpen={open} />
        ) : (
          <MatrixGrid
            matrix={arranged}
            documentName={data.document.name}
            step={step}
            opened={filters.get('sel')}
            onOpen={open}
          />
        )}
      </div>
      <StepLegend label={text.matriks.legend} />
      <p className="muted small" style={{ marginTop: 6 }}>
        {arranged.governments.some(({ hasDesa }) => !hasDesa) ? text.matriks.noDesa : null}{' '}
        {missing}
      </p>
      <CellDrawer selected={filters.get('sel')} onClose={() => filters.set({ sel: '' })} />
    </>
  );
}

function NothingLeft({ filters }: { filters: Filters }) {
  const clear = (
    <Button variant="outline" onClick={() => filters.set({ induk: '', langkah: '' })}>
      {text.matriks.clear}
    </Button>
  );
  return <EmptyState title={text.matriks.emptyFiltered} action={clear} />;
}
