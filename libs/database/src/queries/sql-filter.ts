/** Collects `AND` conditions with numbered parameters, so no value ever stands in SQL text. */
export class SqlFilter {
  private readonly conditions: string[] = [];
  readonly parameters: unknown[] = [];

  /** `?` in the condition becomes the next parameter; an undefined value adds nothing. */
  and(condition: string, value: unknown): this {
    if (value === undefined) return this;
    this.parameters.push(value);
    this.conditions.push(condition.replaceAll('?', `$${this.parameters.length}`));
    return this;
  }

  /** A fixed condition, where `when` is true. */
  andIf(when: boolean | undefined, condition: string): this {
    if (when) this.conditions.push(condition);
    return this;
  }

  get where(): string {
    return this.conditions.length === 0 ? 'TRUE' : this.conditions.join('\n  AND ');
  }

  /** Adds a parameter and gives its placeholder. */
  parameter(value: unknown): string {
    this.parameters.push(value);
    return `$${this.parameters.length}`;
  }
}

/** A search text as an ILIKE pattern; its own wildcards are taken literally. */
export function likePattern(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed ? `%${trimmed.replace(/[\\%_]/g, '\\$&')}%` : undefined;
}
