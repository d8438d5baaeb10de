import { join } from 'node:path';
import type * as Database from '@app/database';
import type * as Scope from '../../../apps/api/src/access/scope';
import type * as Scoped from '../../../apps/api/src/database/scoped-database';

const dist = join(__dirname, '../../../dist');
const api = join(dist, 'apps/api/src');

/** The code as it is shipped: measuring the sources would count their compilation. */
export const database: typeof Database = require(join(dist, 'libs/database/src/index.js'));
export const { ScopedDatabase }: typeof Scoped = require(join(api, 'database/scoped-database.js'));
export const { scopeOf }: typeof Scope = require(join(api, 'access/scope.js'));
