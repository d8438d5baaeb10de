export { completeDesaCode } from './complete-desa-code';
export { findByFormerCode } from './former-desa';
export { type Gazetteer, makeGazetteer } from './gazetteer';
export { type LocationDoubt, type LocationReading, type LocatedDesa, locate } from './locate';
export { type DesaNames, type DesaResolution, resolveDesa } from './resolve-desa';
