import { Workbook } from 'exceljs';
import type { Page } from 'playwright-core';
import {
  goTo,
  OPEN_MS,
  openBrowserDesk,
  settled,
  signIn,
  type BrowserDesk,
} from '../support/browser';
import { JOB_MS } from '../support/test-app';

let desk: BrowserDesk;
beforeAll(async () => {
  desk = await openBrowserDesk();
}, OPEN_MS);
afterAll(() => desk?.close());

jest.setTimeout(2 * JOB_MS);

describe('the official of a kabupaten', () => {
  it('reads what is wrong in a refused Renja, mends the file, and sees it stored', async () => {
    await desk.visit({}, async (page) => {
      await signIn(page, 'tanahlaut');
      await goTo(page, '/impor');
      await upload(page, await renja('125.000.000', 'dua juta'));
      await page
        .getByText('Berkas ditolak, tidak ada data yang berubah')
        .waitFor({ timeout: JOB_MS });
      const errors = page.getByRole('table', { name: '1 sel perlu diperbaiki' });
      const wrong = errors.getByRole('row').filter({ hasText: 'dua juta' });
      expect(await wrong.getByRole('cell').allInnerTexts()).toEqual([
        'Renja',
        '3',
        expect.stringMatching(/\(pagu\)/),
        'dua juta',
        expect.stringMatching(/\S/),
        expect.stringMatching(/\S/),
      ]);

      await page.getByRole('button', { name: 'Impor berkas lain' }).click();
      await upload(page, await renja('125.000.000', '2.000.000'));
      await page.getByRole('button', { name: 'Simpan yang dicentang' }).click({ timeout: JOB_MS });
      await page.getByText(/Diterima oleh/).waitFor({ timeout: JOB_MS });
      await settled(page);
      const history = page.getByRole('table', { name: 'Riwayat impor' });
      await history.getByRole('row').filter({ hasText: '2 baru, 0 berubah' }).waitFor();

      await goTo(page, '/program?q=Fasilitasi+Perencanaan+Uji');
      expect(await page.getByRole('table').getByRole('link').allInnerTexts()).toEqual([
        'Fasilitasi Perencanaan Uji Satu',
        'Fasilitasi Perencanaan Uji Dua',
      ]);
    });
  });

  it('stays in the own kabupaten whatever address is typed', async () => {
    await desk.visit({ as: 'tanahlaut' }, async (page) => {
      for (const path of ['/?pemda=63.02', '/matriks?pemda=63.02', '/program?pemda=63.02']) {
        await goTo(page, path);
        const frame = page.getByRole('group', { name: 'Konteks data' });
        expect(await frame.innerText()).toContain('Kabupaten Tanah Laut');
        expect(await page.getByRole('main').innerText()).not.toContain('Kotabaru');
      }
    });
  });

  it('is told that a program of another kabupaten does not exist, and nothing of it', async () => {
    const foreign = await programOf('63.02');
    const refusals = [new RegExp(`/api/programs/${foreign.id}$`)];
    await desk.visit({ as: 'tanahlaut', refusals }, async (page) => {
      await goTo(page, `/program/${foreign.id}`);
      const main = page.getByRole('main');
      await main.getByRole('alert').waitFor();
      expect(await main.innerText()).toMatch(/tidak ditemukan/i);
      expect(await main.innerText()).not.toContain(foreign.nama);
    });
  });
});

async function upload(page: Page, content: Buffer): Promise<void> {
  await page.getByLabel('Pilih berkas').setInputFiles({
    name: 'renja-uji.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: content,
  });
  await page.getByRole('button', { name: 'Unggah dan periksa' }).click();
}

const FIELDS =
  'tahun,kode_skpd,nama_skpd,kode_bidang_urusan,nama_bidang_urusan,kode_program,nama_program,kode_giat,nama_giat,kode_sub_giat,nama_sub_giat,pagu,nama_dana,lokasi_bl,kelompok_sasaran';

/** A Renja of two rows for an agency that the sample does not know, so that both are new. */
async function renja(...pagu: readonly [string, string]): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Renja');
  sheet.addRow(FIELDS.split(','));
  for (const [index, amount] of pagu.entries()) {
    sheet.addRow([
      ...['2027', '2.13.0.00.0.00.99.0000', 'Dinas Uji Coba', '2.13'],
      ...['Pemberdayaan Masyarakat dan Desa', '2.13.04', 'PROGRAM ADMINISTRASI DESA'],
      ...['2.13.04.2.01', 'Pembinaan Administrasi Desa', `2.13.04.2.01.000${index + 3}`],
      ...[`Fasilitasi Perencanaan Uji ${['Satu', 'Dua'][index]}`, amount, 'PAD'],
      ...['Kab. Tanah Laut, Semua Kecamatan, Semua Kel/Desa', 'Aparatur desa'],
    ]);
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Read as the planner, who sees every kabupaten. */
async function programOf(pemda: string): Promise<{ id: number; nama: string }> {
  let found: { id: number; nama: string } | undefined;
  await desk.visit({ as: 'perencana' }, async (page) => {
    const { defaultTahapanId } = await (await page.request.get('/api/context')).json();
    const list = `/api/programs?tahapan=${defaultTahapanId}&pemda=${pemda}&size=1`;
    found = (await (await page.request.get(list)).json()).rows[0];
  });
  return found!;
}
