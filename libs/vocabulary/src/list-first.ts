const number = new Intl.NumberFormat('id-ID');

/** The first `most` of them and how many more there are: `Anjir, Barambai, dan 12 lainnya`. */
export function listFirst(words: readonly string[], most: number): string {
  const more = words.length - most;
  const first = words.slice(0, most).join(', ');
  return more > 0 ? `${first}, dan ${number.format(more)} lainnya` : first;
}
