/** `8` of "8 Unit" where the unit stands in a column of its own; any other target stays whole. */
export function withoutUnit(target: string, satuan: string): string {
  const unit = satuan.trim().toLowerCase();
  if (unit === '' || !target.trim().toLowerCase().endsWith(` ${unit}`)) return target;
  return target.trim().slice(0, -unit.length).trim();
}
