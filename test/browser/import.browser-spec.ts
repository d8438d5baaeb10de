import { goTo, OPEN_MS, openBrowserDesk, settled, type BrowserDesk } from '../support/browser';
import { JOB_MS } from '../support/test-app';

let desk: BrowserDesk;
beforeAll(async () => {
  desk = await openBrowserDesk();
}, OPEN_MS);
afterAll(() => desk?.close());

jest.setTimeout(3 * JOB_MS);

const FIELDS = 'tahun,kode_skpd,nama_skpd,kode_sub_giat,nama_sub_giat,pagu,lokasi_bl';
const line = (number: number): string =>
  `2027,2.13.0.00.0.00.98.0000,Dinas Pratinjau,2.13.04.2.01.000${number},Pratinjau Uji ${number},1000000,"Kab. Tanah Laut, Semua Kecamatan, Semua Kel/Desa"`;

describe('the official of a kabupaten, importing', () => {
  it('looks first, leaves a row out, stores the rest, finds it in the history and undoes it', async () => {
    await desk.visit({ as: 'tanahlaut' }, async (page) => {
      await goTo(page, '/impor');
      await page.getByLabel('Pilih berkas').setInputFiles({
        name: 'pratinjau.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from([FIELDS, line(3), line(4), ''].join('\n')),
      });
      await page.getByRole('button', { name: 'Unggah dan periksa' }).click();
      // The job stands in the address as soon as it runs, and runs on without the page.
      await page.waitForURL(/pekerjaan=/);
      await page.reload();
      const tick = page.getByRole('checkbox', { name: 'Terima Pratinjau Uji 4' });
      await tick.waitFor({ timeout: JOB_MS });
      await tick.uncheck({ timeout: JOB_MS });
      await page.getByRole('button', { name: 'Simpan yang dicentang' }).click();
      await page.getByText(/Diterima oleh/).waitFor({ timeout: JOB_MS });
      await page.getByText('Tidak diterima').waitFor();
      expect(await programs()).toEqual(['Pratinjau Uji 3']);

      await page.getByRole('button', { name: 'Impor berkas lain' }).click();
      const history = page.getByRole('table', { name: 'Riwayat impor' });
      const row = history.getByRole('row').filter({ hasText: 'pratinjau.csv' });
      await row.filter({ hasText: 'Diterima' }).getByRole('button').click();
      await page.getByRole('button', { name: 'Urungkan impor ini' }).click();
      await page.getByText(/Diurungkan oleh/).waitFor({ timeout: JOB_MS });
      await settled(page);
      expect(await programs()).toEqual([]);

      async function programs(): Promise<string[]> {
        const { defaultTahapanId } = await (await page.request.get('/api/context')).json();
        const path = `/api/programs?tahapan=${defaultTahapanId}&q=Pratinjau+Uji`;
        const { rows } = await (await page.request.get(path)).json();
        return rows.map(({ nama }: { nama: string }) => nama);
      }
    });
  });
});
