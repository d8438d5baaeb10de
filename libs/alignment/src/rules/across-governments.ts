import type { PriorityNode, SupportCell } from '../plan';
import type { ProvinceView } from '../rule';
import { isNational } from '../rule';

/** How one national priority stands at the province and in its kabupaten/kota. */
export interface Standing {
  readonly node: PriorityNode;
  readonly province: { readonly pemdaCode: string; readonly pemdaName: string };
  readonly provinceSupports: boolean;
  readonly supporting: readonly string[];
  readonly silent: readonly string[];
}

export function standings(view: ProvinceView): Standing[] {
  const province = view.governments.find(({ level }) => level === 'provinsi');
  if (!province) return [];
  const kabupaten = view.governments.filter(({ level }) => level === 'kabupaten');
  const supports = (cell: SupportCell | undefined): boolean => (cell?.step ?? 0) > 0;
  return view.tree.filter(isNational).map((node) => ({
    node,
    province,
    provinceSupports: supports(view.cellOf(province.pemdaCode, node.id)),
    supporting: kabupaten
      .filter(({ pemdaCode }) => supports(view.cellOf(pemdaCode, node.id)))
      .map(({ pemdaName }) => pemdaName),
    silent: kabupaten
      .filter(({ pemdaCode }) => !supports(view.cellOf(pemdaCode, node.id)))
      .map(({ pemdaName }) => pemdaName),
  }));
}
