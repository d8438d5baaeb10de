import type { EntityManager } from 'typeorm';
import { loadPriorityTree } from '@app/database';
import { matchPriorityLabel } from '@app/reference';

export interface Labels {
  readonly label_nasional: string;
  readonly label_provinsi: string;
}

export interface LabelMatches {
  readonly matched: number;
  /** label texts that fit no priority of a document valid in the tahun rencana */
  readonly unmatched: readonly string[];
}

/** Finds the priorities that labels of a file mean, among documents valid in one year. */
export class LabelReader {
  private readonly cache = new Map<string, number | undefined>();

  private constructor(private readonly nodes: Awaited<ReturnType<typeof loadPriorityTree>>) {}

  static async load(manager: EntityManager, tahun: number): Promise<LabelReader> {
    const tree = await loadPriorityTree(manager, { tahun, ratifiedAt: null });
    return new LabelReader(tree.filter(({ expired }) => !expired));
  }

  prioritiesOf(labels: Labels): number[] {
    const found = [
      this.find(labels.label_nasional, 'nasional'),
      this.find(labels.label_provinsi, 'provinsi'),
    ];
    return found.filter((id) => id !== undefined);
  }

  summarise(rows: readonly Labels[]): LabelMatches {
    const isKnown = (label: string): boolean => this.find(label, 'nasional') !== undefined;
    const labels = new Set(rows.map(({ label_nasional }) => label_nasional).filter(Boolean));
    return {
      matched: rows.filter(({ label_nasional }) => isKnown(label_nasional)).length,
      unmatched: [...labels].filter((label) => !isKnown(label)),
    };
  }

  private find(label: string, level: 'nasional' | 'provinsi'): number | undefined {
    const among = this.nodes.filter((node) => node.level === level);
    if (label === '' || among.length === 0) return undefined;
    const key = `${level} ${label}`;
    if (!this.cache.has(key)) this.cache.set(key, matchPriorityLabel(label, among)?.id);
    return this.cache.get(key);
  }
}
