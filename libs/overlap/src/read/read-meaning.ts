import type { Intervensi } from '@app/vocabulary';
import { isRecipient, tellingTerms } from './choose-terms';
import type { Term } from './find-terms';
import { OBJECT_OF_COMMODITY, OBJECTS } from './lexicon';
import type { Meaning } from './meaning';
import { indexNames, ownNames, type NamesOfDesa } from './names-of-desa';
import { emptyPlace, type PlaceDraft } from './place';
import { readSubject, type Subject } from './read-deed';
import {
  leftoverRuns,
  readField,
  readPlain,
  tokensOf,
  type Field,
  type RowTokens,
} from './read-field';
import { PlaceReader } from './read-place';
import { readPhase } from './read-phase';
import { readVolume } from './read-volume';

const TRANSFER =
  /^\s*(belanja\s+)?(transfer\s+)?((penyaluran|alokasi|penerimaan|pagu)\s+)?(dana desa|alokasi dana desa|add|bagi hasil pajak|bhpr?d|bantuan keuangan)(\s|$)/i;
const DESA_SHARE = /(dana desa|add|kepada (pemerintah )?desa|pemerintah desa|bagi hasil)/i;
const WORK_WORD =
  /(pembangunan|rehab|pelatihan|pengadaan|jalan|blt|langsung tunai|posyandu|untuk)/i;

/** The APBD row that *is* the money for the desa; the desa's own lines spend it again. */
function isTransferRow(row: Intervensi): boolean {
  if (row.level === 'desa') return false;
  return TRANSFER.test(row.judul) && DESA_SHARE.test(row.judul) && !WORK_WORD.test(row.judul);
}

const plainFields = new Map<string, Field>();
const MEMORY = 20_000;

/** Nomenclature, target groups and units repeat; each spelling is read once. */
function readOnce(text: string): Field {
  let field = plainFields.get(text);
  if (!field) {
    field = readPlain(text);
    if (plainFields.size < MEMORY) plainFields.set(text, field);
  }
  return field;
}

function subjectOf(
  row: Intervensi,
  judul: Field,
  lokasi: Field,
  isOnlyName: boolean,
): { subject: Subject; borrowed: boolean } {
  const own = tellingTerms(judul);
  const unit = tellingTerms(readOnce(row.satuan)).filter((term) => term.kind === 'objek');
  const fromUnit = readSubject([...own, ...unit], row.satuan);
  if (!isOnlyName && (fromUnit.objects.size > 0 || fromUnit.topics.length > 0)) {
    const named = unit.length > 0 && own.every(({ kind }) => kind !== 'objek' && kind !== 'topik');
    return { subject: fromUnit, borrowed: named };
  }
  const detail = [...unit, ...tellingTerms(lokasi), ...tellingTerms(readOnce(row.sasaran))];
  const nomenklatur = tellingTerms(readOnce(row.nomenklatur));
  const detailed = detail.filter((term) => term.kind === 'objek' || term.kind === 'topik');
  const terms = detailed.length > 0 ? [...own, ...detailed] : [...own, ...nomenklatur];
  return { subject: readSubject(terms, row.satuan), borrowed: true };
}

function collect(fields: readonly Field[], kind: Term['kind']): Set<string> {
  const ids = new Set<string>();
  for (const field of fields)
    for (const term of field.terms) if (term.kind === kind) ids.add(term.id);
  return ids;
}

function writtenTargets(judul: Field, sasaran: Field): Set<string> {
  const ids = collect([sasaran], 'sasaran');
  for (const term of judul.terms) {
    if (term.kind === 'sasaran' && isRecipient(term, judul)) ids.add(term.id);
  }
  return ids;
}

/** Shorter leftovers are slips of the pen more often than names. */
const SHORTEST_HINT = 5;

function addHints(place: PlaceDraft, runs: readonly (readonly string[])[]): void {
  for (const run of runs) {
    const name = run.join(' ');
    if (run.length <= 3 && name.length >= SHORTEST_HINT) place.hints.add(name);
  }
}

/** `Poktan Uren Jaya` in the target column names the group as well as any location does. */
function readGroups(sasaran: string, names: NamesOfDesa, place: PlaceDraft): void {
  if (!sasaran) return;
  const { tokens } = readOnce(sasaran);
  const found = emptyPlace();
  new PlaceReader(tokens, new Uint8Array(tokens.length), found, names, false).read();
  for (const group of found.groups) place.groups.add(group);
}

/** Names a single row gives by itself. */
export function namesOfRow(row: Intervensi): NamesOfDesa {
  return { own: ownNames(row.desaName, [row.opd]), hamlets: indexNames([]) };
}

/**
 * Reads one row into comparable words. Pure: the same row and names give the same meaning.
 * @param names what the other rows of the desa teach about its names
 * @param tokens the row's tokens, where they are already at hand
 */
export function readMeaning(
  row: Intervensi,
  names: NamesOfDesa = namesOfRow(row),
  tokens: RowTokens = tokensOf(row),
): Meaning {
  const place = emptyPlace();
  const judul = readField(tokens.judul, names, place, false);
  const lokasi = readField(tokens.lokasi, names, place, true);
  const sasaran = readOnce(row.sasaran);
  readGroups(row.sasaran, names, place);
  const { subject, borrowed } = subjectOf(row, judul, lokasi, tokens.isOnlyName);
  const commodities = collect([judul], 'komoditas');
  const isImplied = subject.deed !== 'latih' && addImpliedObject(subject, commodities);
  const deed = subject.deed ?? (isImplied ? 'bantuan' : undefined);
  const runs = leftoverRuns(judul);
  if (deed === 'fisik' && subject.objects.size > 0) addHints(place, runs);
  return {
    row,
    ...subject,
    deed,
    commodities,
    targets: collect([judul, sasaran], 'sasaran'),
    writtenTargets: writtenTargets(judul, sasaran),
    place,
    phase: readPhase(judul.tokens),
    months: row.months,
    volume: readVolume(row.volume, row.satuan),
    words: new Set(runs.flat()),
    fromNomenclature: borrowed,
    isTransfer: isTransferRow(row),
  };
}

/** `kambing kacang 4 ekor` names no object but what is handed out is plain. */
function addImpliedObject(subject: Subject, commodities: ReadonlySet<string>): boolean {
  if (subject.objects.size > 0) return false;
  for (const id of commodities) {
    const object = OBJECT_OF_COMMODITY.get(id);
    if (object && OBJECTS.has(object)) subject.objects.add(object);
  }
  return subject.objects.size > 0;
}
