import { createHash } from 'node:crypto';
import { DefaultNamingStrategy, Table, type View } from 'typeorm';

/** PostgreSQL cuts identifiers silently at 63 bytes; we shorten them knowingly at 60. */
const LONGEST_NAME = 60;

type Named = Table | View | string;

/** snake_case tables and columns; constraints whose name says the table and the columns. */
export class SnakeNamingStrategy extends DefaultNamingStrategy {
  override tableName(className: string, given: string | undefined): string {
    return given ?? snake(className);
  }

  override columnName(property: string, given: string | undefined, prefixes: string[]): string {
    return [...prefixes.map(snake), given ?? snake(property)].join('_');
  }

  override joinColumnName(relation: string, referencedColumn: string): string {
    return `${snake(relation)}_${snake(referencedColumn)}`;
  }

  override joinTableName(first: string, second: string): string {
    return `${snake(first)}_${snake(second)}`;
  }

  override joinTableColumnName(table: string, property: string, column?: string): string {
    return `${snake(table)}_${column ?? snake(property)}`;
  }

  override joinTableInverseColumnName(table: string, property: string, column?: string): string {
    return this.joinTableColumnName(table, property, column);
  }

  override primaryKeyName(table: Named): string {
    return shorten(`pk_${bare(table)}`);
  }

  override foreignKeyName(table: Named, columns: string[]): string {
    return named('fk', table, columns);
  }

  override uniqueConstraintName(table: Named, columns: string[]): string {
    return named('uq', table, columns);
  }

  override relationConstraintName(table: Named, columns: string[]): string {
    return named('uq', table, columns);
  }

  override indexName(table: Named, columns: string[], where?: string): string {
    return named('ix', table, where ? [...columns, hashOf(where)] : columns);
  }

  override defaultConstraintName(table: Named, column: string): string {
    return named('df', table, [column]);
  }

  /** An expression is no name: give checks one in the entity, this is the fallback. */
  override checkConstraintName(table: Named, expression: string): string {
    return named('ck', table, [hashOf(expression)]);
  }

  override exclusionConstraintName(table: Named, expression: string): string {
    return named('ex', table, [hashOf(expression)]);
  }
}

function named(kind: string, table: Named, columns: readonly string[]): string {
  return shorten([kind, bare(table), ...columns].join('_'));
}

function bare(table: Named): string {
  const path = typeof table === 'string' ? table : table.name;
  return path.split('.').pop() ?? path;
}

function snake(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}

function shorten(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 9)}_${hashOf(name)}`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
