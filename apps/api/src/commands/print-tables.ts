import 'reflect-metadata';
import { createDataSource, entities } from '@app/database';
import { ConnectionMetadataBuilder } from 'typeorm/connection/ConnectionMetadataBuilder.js';
import type { EntityMetadata } from 'typeorm';

/** Prints the tables as a Mermaid diagram, from the entities alone: no database is asked. */
async function printTables(): Promise<void> {
  const dataSource = createDataSource({ url: 'postgres://localhost/none' });
  const metadatas = await new ConnectionMetadataBuilder(dataSource).buildEntityMetadatas(entities);
  const tables = [...metadatas].sort((a, b) => (a.tableName < b.tableName ? -1 : 1));
  const lines = ['erDiagram', ...tables.flatMap(drawTable), ...tables.flatMap(drawReferences)];
  process.stdout.write(`${lines.map((line) => line).join('\n')}\n`);
}

function drawTable({ tableName, columns }: EntityMetadata): string[] {
  const fields = columns.map(({ databaseName, type, isArray, isPrimary, referencedColumn }) => {
    const kind = `${typeof type === 'string' ? type.replaceAll(' ', '_') : 'text'}${isArray ? '[]' : ''}`;
    const key = [isPrimary ? 'PK' : '', referencedColumn ? 'FK' : ''].filter(Boolean).join(', ');
    return `    ${kind} ${databaseName}${key ? ` ${key}` : ''}`;
  });
  return [`  ${tableName} {`, ...fields, '  }'];
}

function drawReferences({ tableName, foreignKeys }: EntityMetadata): string[] {
  return [...foreignKeys]
    .sort((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1))
    .map(
      ({ referencedEntityMetadata, name }) =>
        `  ${referencedEntityMetadata.tableName} ||--o{ ${tableName} : "${name ?? ''}"`,
    );
}

printTables().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
