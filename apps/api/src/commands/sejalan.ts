import 'reflect-metadata';
import { analyse } from './analyse';
import { backup, restore } from './backup';
import { CommandFailed } from './command-failed';
import { createAdmin } from './create-admin';
import { evaluateOverlap } from './evaluate-overlap';
import { importFile } from './import-file';
import { reportRakor } from './report-rakor';
import { verifyAuditTrail } from './verify-audit';

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  import: importFile,
  analyse,
  report: reportRakor,
  'evaluate-overlap': evaluateOverlap,
  'create-admin': createAdmin,
  backup,
  restore,
  'verify-audit': verifyAuditTrail,
};

const HELP = `Pemakaian: npm run sejalan -- <perintah>

  import BERKAS --kind renja|kegiatan-desa|nomenklatur|prioritas --tahun 2027 --tahapan rancangan
         [--kabupaten 63.01] [--desa "Nama=63.01.01.2001"] [--dry-run] [--json]
  analyse --tahun 2027 [--tahapan rancangan] [--json]
  report rakor --tahun 2027 --out BERKAS.xlsx [--tahapan rancangan] [--kabupaten 63.01]
  evaluate-overlap --activities BERKAS.csv [--truth BERKAS.tsv] [--out BERKAS.tsv] [--json]
  create-admin --username NAMA [--name "Nama Lengkap"]   (kata sandi dari SEJALAN_PASSWORD)
  backup BERKAS
  restore BERKAS [--replace]
  verify-audit [--known NOMOR:HASH]   (berakhir dengan 1 bila jejak perubahan rusak)
`;

async function main([name, ...args]: string[]): Promise<void> {
  const command = name === undefined ? undefined : COMMANDS[name];
  if (!command) throw new CommandFailed(HELP);
  await command(args);
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    if (!(error instanceof CommandFailed) && process.env.LOG_LEVEL === 'debug') {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? '') : ''}\n`);
    }
    process.exit(1);
  },
);
