const whole = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });
const twoDecimals = new Intl.NumberFormat('id-ID', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});

/** `31.204` */
export function formatCount(value: number): string {
  return whole.format(value);
}

/** `0,94`: how strong an indication is, between 0 and 1 */
export function formatScore(value: number): string {
  return twoDecimals.format(value);
}

/** `61,8 %` of a part of a whole; `–` when there is no whole */
export function formatPercent(part: number, total: number): string {
  return total === 0 ? '–' : `${oneDecimal.format((part / total) * 100)} %`;
}

/** `1.240,5 kB`-like size of a file in the units people know */
export function formatBytes(bytes: number): string {
  if (bytes >= 1_048_576) return `${oneDecimal.format(bytes / 1_048_576)} MB`;
  return `${oneDecimal.format(Math.max(bytes / 1024, 0.1))} kB`;
}

/** `200` or `1.250,5` of the decimal string the server sends */
export function formatVolume(decimal: string): string {
  const value = Number(decimal);
  return Number.isFinite(value)
    ? value.toLocaleString('id-ID', { maximumFractionDigits: 3 })
    : decimal;
}
