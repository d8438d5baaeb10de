import type { LoadedCell, LoadedPriority } from '@app/database';
import { Rupiah } from '@app/vocabulary';
import type { PnBelumDidukungRow, PnBelumDidukungTable } from '@app/workbook';
import { nameAskedAgencies } from './asked-agencies';
import { chainOf } from './pack-source';
import type { PackSource } from './pack-source';

/** PN and PP with a hole anywhere in the scope: nobody, no money, or only some of the governments. */
export function buildUnsupported(source: PackSource): PnBelumDidukungTable {
  const kabupaten = source.governments.filter(({ level }) => level === 'kabupaten');
  const asked = nameAskedAgencies(source);
  const rows = source.tree
    .filter(({ tier }) => tier === 'PN' || tier === 'PP' || tier === 'KP')
    .map((priority) =>
      describe(
        source,
        priority,
        kabupaten.map(({ code }) => code),
        asked,
      ),
    )
    .filter((row) => row !== undefined);
  return { governments: kabupaten.map(({ shortName }) => shortName), rows };
}

function describe(
  { cells, byPriority, completeness, scope }: PackSource,
  priority: LoadedPriority,
  kabupaten: readonly string[],
  asked: (priority: LoadedPriority) => string,
): PnBelumDidukungRow | undefined {
  const own = new Map(
    cells
      .filter(({ priorityId }) => priorityId === priority.id)
      .map((cell) => [cell.pemdaCode, cell]),
  );
  const hole = nameHole([...own.values()], kabupaten, own);
  if (hole === undefined) return undefined;
  const chain = chainOf(byPriority, priority.id);
  const name = (tier: LoadedPriority['tier']): string => {
    const found = chain.find((node) => node.tier === tier);
    return found ? `${found.code} ${found.name}` : '';
  };
  const provinceCode = scope.pemdaCode ? undefined : [...completeness.keys()].find(isProvince);
  const province = [...own.values()].find(({ pemdaCode }) => isProvince(pemdaCode));
  const shortages = [...own.values()]
    .map(({ shortage }) => shortage)
    .filter((amount) => amount !== undefined);
  return {
    pn: name('PN'),
    pp: name('PP'),
    kp: name('KP'),
    provinsi: provinceCode && completeness.get(provinceCode)?.sent ? support(province) : undefined,
    perGovernment: kabupaten.map((code) =>
      completeness.get(code)?.sent ? support(own.get(code)) : undefined,
    ),
    jenisKekosongan: hole.kind,
    kekurangan: shortages.length > 0 ? Rupiah.sum(shortages) : undefined,
    usulanTindakLanjut: hole.advice,
    opdDiminta: asked(priority),
  };
}

function isProvince(code: string): boolean {
  return code.length === 2;
}

function support(cell: LoadedCell | undefined): { jumlah: number; pagu: Rupiah } {
  return { jumlah: cell?.programCount ?? 0, pagu: cell?.pagu ?? Rupiah.zero };
}

function nameHole(
  all: readonly LoadedCell[],
  kabupaten: readonly string[],
  own: ReadonlyMap<string, LoadedCell>,
): { kind: string; advice: string } | undefined {
  const supporting = kabupaten.filter((code) => (own.get(code)?.step ?? 0) > 0).length;
  if (all.every(({ step }) => step === 0)) {
    return {
      kind: 'belum ada program',
      advice: 'Tetapkan OPD pengampu dan tautkan atau usulkan program pada tahapan ini.',
    };
  }
  if (all.every(({ step }) => step <= 1)) {
    return {
      kind: 'ada program belum ada pagu',
      advice: 'Sediakan pagu pada program yang sudah bertaut.',
    };
  }
  if (all.some(({ shortage }) => shortage?.isPositive)) {
    return {
      kind: 'pagu kurang',
      advice: 'Tambah pagu atau alihkan dari program yang tidak mendukung prioritas.',
    };
  }
  if (supporting === 0 && kabupaten.length > 0) {
    return {
      kind: 'hanya provinsi',
      advice: 'Klarifikasi apakah kabupaten/kota perlu ikut mendukung.',
    };
  }
  if (supporting < kabupaten.length && kabupaten.length > 1) {
    return {
      kind: 'ada di sebagian kabupaten',
      advice: `Klarifikasi pada ${kabupaten.length - supporting} dari ${kabupaten.length} kabupaten/kota yang belum mendukung.`,
    };
  }
  return undefined;
}
