import { parseArgs } from 'node:util';
import { readSeal, sealAudit, verifyAudit } from '@app/database';
import type { AuditTrouble, BrokenLink } from '@app/database';
import { CommandFailed } from './command-failed';
import { withDatabase } from './with-database';

const TROUBLES: Readonly<Record<AuditTrouble, string>> = {
  segel_hilang: 'segel ini hilang',
  entri_hilang: 'entri di balik segel ini hilang',
  entri_berubah: 'entri atau segel ini tidak lagi seperti ketika disegel',
  entri_disisipkan: 'entri ini disisipkan dengan waktu yang lampau',
  entri_tanpa_segel: 'entri ini tidak disegel dan tidak menunggu segel',
};

/**
 * Seals what waits, recomputes the chain and names its first broken link. `--known NOMOR:HASH`
 * also asks whether a head noted down earlier is still part of it.
 */
export async function verifyAuditTrail(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { known: { type: 'string' } } });
  const known = readKnown(values.known);
  const { broken, head, isKnown } = await withDatabase(async ({ manager }) => {
    while ((await sealAudit(manager)) > 0);
    return {
      broken: await verifyAudit(manager),
      head: await readSeal(manager),
      isKnown: !known || (await readSeal(manager, known.sealNo))?.hash === known.hash,
    };
  });
  if (broken) throw new CommandFailed(describeBroken(broken));
  if (!isKnown) throw new CommandFailed(`Segel ${values.known} tidak ada lagi dalam rantai ini.`);
  const last = head ? `${head.sealNo}:${head.hash}` : 'belum ada entri';
  process.stdout.write(`Jejak perubahan utuh. Segel terakhir ${last}\n`);
}

function readKnown(text: string | undefined): { sealNo: string; hash: string } | undefined {
  if (text === undefined) return undefined;
  const [, sealNo, hash] = /^(\d{1,18}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!sealNo || !hash) throw new CommandFailed('--known berbentuk NOMOR:HASH.');
  return { sealNo, hash };
}

function describeBroken({ sealNo, entryId, trouble }: BrokenLink): string {
  const where = [sealNo && `segel ${sealNo}`, entryId && `entri ${entryId}`].filter(Boolean);
  return `Jejak perubahan rusak pada ${where.join(', ')}: ${TROUBLES[trouble]}.`;
}
