export { READ_LIMITS, type ReadLimits } from './limits';
export type {
  CellError,
  ColumnMapping,
  ExplicitMapping,
  HeaderColumnUse,
  MappingCandidate,
  MappingForm,
  MappingQuestion,
  MappingSheet,
  PreviewRow,
  ReadResult,
  ReadSheet,
  Recognised,
  RememberedMapping,
} from './read-result';
export {
  checkMapping,
  type MappingAnswer,
  mappingForms,
  toExplicitMapping,
} from './recognise/check-mapping';
export { type ReadRequest, readUpload } from './read-upload';
export {
  type CodedName,
  type KegiatanDesaRow,
  type NomenklaturRow,
  type PrioritasRow,
  type Quantity,
  type RenjaRow,
  type RowOfKind,
  UPLOAD_KINDS,
  type UploadKind,
} from './rows';
export { type RefusalCode, UploadRefused } from './upload-refused';
export { type Measure, readMeasures } from './values/read-measures';
export { type Neighbourhood, readNeighbourhood } from './values/read-neighbourhood';
export { readQuantity } from './values/read-quantity';
export type { ReadProgress } from './wire';
export { readCsvRecords, type RecordFormat } from './csv/read-records';
