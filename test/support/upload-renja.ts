import { waitForJob, type Visitor } from './test-app';

const HEADER = 'tahun,kode_skpd,nama_skpd,kode_sub_giat,nama_sub_giat,pagu,lokasi_bl';
const codes = new Map<string, string>();

/** One row of an agency of Tapin, which keeps the SKPD code it got first. */
export function renjaLine(agency: string, pagu: number, tahun = 2027): string {
  const code = codes.get(agency) ?? `2.13.0.00.0.00.${60 + codes.size}.0000`;
  codes.set(agency, code);
  const place = 'Kab. Tapin, Semua Kecamatan, Semua Kel/Desa';
  return `${tahun},${code},${agency},2.13.04.2.01.0003,Fasilitasi Perencanaan Desa,${pagu},"${place}"`;
}

/** Sends lines as a Renja; the answer of the door. */
export const sendRenja = (visitor: Visitor, tahapan: number, ...lines: string[]) =>
  visitor
    .post('/api/imports')
    .field({ kind: 'renja', tahapan: String(tahapan) })
    .attach('file', Buffer.from([HEADER, ...lines, ''].join('\n')), 'renja.csv');

/** Sends lines as a Renja; the answer of the door, and the ended job behind it when it was let in. */
export async function uploadRenja(visitor: Visitor, tahapan: number, ...lines: string[]) {
  const answer = await sendRenja(visitor, tahapan, ...lines);
  const job = answer.status === 202 ? await waitForJob(visitor, answer.body.jobId) : undefined;
  return { status: answer.status, body: answer.body, job };
}
