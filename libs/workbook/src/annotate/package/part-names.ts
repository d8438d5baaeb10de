/** Names for new parts that no part of the package has. */
export class PartNames {
  private readonly taken: Set<string>;

  constructor(names: Iterable<string>) {
    this.taken = new Set([...names].map((name) => name.toLowerCase()));
  }

  /** @param pattern with `#` for the number: `xl/comments#.xml` */
  take(pattern: string): string {
    let number = 1;
    while (this.taken.has(pattern.replace('#', String(number)).toLowerCase())) number += 1;
    const name = pattern.replace('#', String(number));
    this.taken.add(name.toLowerCase());
    return name;
  }
}
