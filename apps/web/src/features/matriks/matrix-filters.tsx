import type { Matrix, PlanningDocument } from '../../api/types';
import { useScope } from '../../scope/scope';
import type { Filters } from '../../scope/use-filters';
import { text } from '../../text/id';
import { STEP_WORDS, TIER_WORDS } from '../../text/id/words';
import { Choice } from '../../ui/choice';
import { STEPS } from '../../ui/step-pill';
import { parentsOf } from './arrange-matrix';

export const TIERS: Record<PlanningDocument['level'], readonly string[]> = {
  nasional: ['PN', 'PP', 'KP'],
  provinsi: ['misi', 'prioritas'],
  kabupaten: ['misi', 'prioritas'],
};

interface MatrixFiltersProps {
  filters: Filters;
  document: PlanningDocument;
  tier: string;
  matrix: Matrix | undefined;
}

export function MatrixFilters({ filters, document, tier, matrix }: MatrixFiltersProps) {
  const { context } = useScope();
  const t = text.matriks;
  const parents = matrix ? parentsOf(matrix) : [];
  const documents = context.documents.map(({ id, name, current }) => ({
    value: String(id),
    label: t.documentOption(name, current),
  }));
  return (
    <div className="filters">
      <Choice
        label={t.document}
        options={documents}
        value={String(document.id)}
        onChange={(dokumen) => filters.set({ dokumen, tingkat: '', induk: '' })}
      />
      <Choice
        label={t.tier}
        options={TIERS[document.level].map((value) => ({
          value,
          label: TIER_WORDS[value] ?? value,
        }))}
        value={tier}
        onChange={(tingkat) => filters.set({ tingkat, induk: '' })}
      />
      {parents.length > 0 ? (
        <Choice
          label={t.parent}
          all={t.allParents}
          options={parents.map(({ id, label }) => ({ value: String(id), label }))}
          value={filters.get('induk')}
          onChange={(induk) => filters.set({ induk })}
        />
      ) : null}
      <Choice
        label={t.step}
        all={t.allSteps}
        options={STEPS.map((step) => ({ value: String(step), label: STEP_WORDS[step] }))}
        value={filters.get('langkah')}
        onChange={(langkah) => filters.set({ langkah })}
      />
      <Choice
        label={t.sort}
        all={t.sortCode}
        options={[{ value: 'kekurangan', label: t.sortShortage }]}
        value={filters.get('urut')}
        onChange={(urut) => filters.set({ urut })}
      />
    </div>
  );
}
