import type { Confidence, Government, PriorityNode } from '../plan';
import type { ProvinceView } from '../rule';
import { confidenceWith, isNational } from '../rule';

type Stand = 'supports' | 'silent' | 'unknown';

/** How one national priority stands at the province and in its kabupaten/kota. */
export interface Standing {
  readonly node: PriorityNode;
  readonly province: Government;
  readonly provinceStands: Stand;
  /** money stands behind a verified link: step 2 and above */
  readonly supporting: readonly string[];
  readonly silent: readonly string[];
  /** what is still unknown, in words */
  readonly missing: string[];
  readonly confidence: Confidence;
}

/**
 * Support means money behind a verified link. A government whose links all rest on the parent
 * (a PN label that names no PP), or that has sent nothing yet, is unknown and counts on neither
 * side (pilihan produk).
 */
export function standings(view: ProvinceView): Standing[] {
  const province = view.governments.find(({ level }) => level === 'provinsi');
  if (!province) return [];
  const kabupaten = view.governments.filter(({ level }) => level === 'kabupaten');
  return view.tree.filter(isNational).map((node) => {
    const stands = kabupaten.map((one) => ({ name: one.pemdaName, as: standOf(view, node, one) }));
    const named = (as: Stand): string[] => stands.filter((one) => one.as === as).map((o) => o.name);
    const missing = remarks(view.governments, named('unknown').length);
    return {
      node,
      province,
      provinceStands: standOf(view, node, province),
      supporting: named('supports'),
      silent: named('silent'),
      missing,
      confidence: confidenceWith(missing),
    };
  });
}

function standOf(
  view: ProvinceView,
  node: PriorityNode,
  { pemdaCode, completeness }: Government,
): Stand {
  const cell = view.cellOf(pemdaCode, node.id);
  if ((cell?.step ?? 0) >= 2) return 'supports';
  const hasSentNothing = completeness.expected > 0 && completeness.sent === 0;
  if (hasSentNothing && isEmpty(view, pemdaCode)) return 'unknown';
  return (cell?.programCount ?? 0) === 0 && restsOnParent(view, node, pemdaCode)
    ? 'unknown'
    : 'silent';
}

function isEmpty({ tree, cellOf }: ProvinceView, pemdaCode: string): boolean {
  return tree.every(({ id }) => {
    const cell = cellOf(pemdaCode, id);
    return (cell?.programCount ?? 0) === 0 && (cell?.proposedCount ?? 0) === 0;
  });
}

function restsOnParent(view: ProvinceView, { parentId }: PriorityNode, pemdaCode: string): boolean {
  if (parentId === undefined) return false;
  const linked = (id: number): boolean => (view.cellOf(pemdaCode, id)?.programCount ?? 0) > 0;
  const siblings = view.tree.filter((node) => node.parentId === parentId);
  return linked(parentId) && !siblings.some(({ id }) => linked(id));
}

function remarks(governments: readonly Government[], unknown: number): string[] {
  const late = governments.filter(({ completeness: { sent, expected } }) => sent < expected).length;
  return [
    ...(unknown > 0
      ? [
          `${unknown} kabupaten/kota belum dapat dinilai: belum mengirim, atau bertaut tanpa rincian.`,
        ]
      : []),
    ...(late > 0
      ? [`${late} pemerintah daerah belum lengkap mengirim; temuan ini bisa berubah.`]
      : []),
  ];
}
