export { RENJA_COLUMNS, RENJA_PROVINCE_COLUMNS } from './renja-columns';
export { VILLAGE_COLUMNS } from './village-columns';
export * from './template';
export { writeTemplate } from './write-template';
