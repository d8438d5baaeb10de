import { goTo, OPEN_MS, openBrowserDesk, settled, type BrowserDesk } from '../support/browser';
import { JOB_MS } from '../support/test-app';

let desk: BrowserDesk;
beforeAll(async () => {
  desk = await openBrowserDesk();
}, OPEN_MS);
afterAll(() => desk?.close());

jest.setTimeout(4 * JOB_MS);

const AGENCY = 'Dinas Pemetaan';
const file = (word: string): Buffer =>
  Buffer.from(
    [
      'Dinasnya;Sandi;Apa;Berapa',
      ...[3, 4, 5].map((n) => `${AGENCY};2.13.04.2.01.000${n};${word} ${n};1${n}.000.000`),
      '',
    ].join('\n'),
  );

describe('the official of a kabupaten, with a file under headers of its own', () => {
  it('says by keyboard which column is which, stores it, and is not asked again', async () => {
    await desk.visit({ as: 'tanahlaut' }, async (page) => {
      const upload = async (name: string, word: string): Promise<void> => {
        await goTo(page, '/impor');
        const buffer = file(word);
        await page.getByLabel('Pilih berkas').setInputFiles({ name, mimeType: 'text/csv', buffer });
        await page.getByRole('button', { name: 'Unggah dan periksa' }).click();
        await page.waitForURL(/pekerjaan=/);
      };
      await upload('buatan-sendiri.csv', 'Pemetaan Uji');
      await page.getByText('Kolom mana berisi apa?').waitFor({ timeout: JOB_MS });
      const read = page.getByRole('button', { name: 'Baca dengan kolom ini' });
      expect(await read.isDisabled()).toBe(true);
      await page.getByText(/^Masih kurang: .*nama/i).waitFor();
      await page.reload();
      await page.getByRole('combobox', { name: 'Bentuk tabel' }).selectOption('renja-sipd-json');
      for (const [column, label] of [
        ['A', 'Nama perangkat daerah (wajib)'],
        ['B', 'Kode sub kegiatan (wajib)'],
        ['C', 'Nama sub kegiatan (wajib)'],
        ['D', 'Pagu (wajib)'],
      ] as const) {
        const choice = page.getByRole('combobox', { name: `Isi kolom ${column},` });
        await choice.focus();
        await choice.selectOption({ label });
      }
      await page.getByText('Semua isian wajib sudah ada kolomnya.').waitFor();
      await read.focus();
      await page.keyboard.press('Enter');
      await page.getByText(/^Kolom dipetakan oleh/).waitFor({ timeout: JOB_MS });
      await page.getByRole('checkbox', { name: 'Terima Pemetaan Uji 4' }).waitFor();
      await page.getByRole('button', { name: 'Simpan yang dicentang' }).click();
      await page.getByText(/Diterima oleh/).waitFor({ timeout: JOB_MS });

      await upload('tahun-depan.csv', 'Pemetaan Lanjut');
      await page
        .getByText(/^Kolom dipetakan seperti buatan-sendiri\.csv, oleh/)
        .waitFor({ timeout: JOB_MS });
      await page.getByRole('checkbox', { name: 'Terima Pemetaan Lanjut 5' }).waitFor();
      await page.getByRole('button', { name: 'Ubah pemetaan' }).click();
      const money = page.getByRole('combobox', { name: 'Isi kolom D,' });
      expect(await money.inputValue()).toBe('pagu');
      await page.getByRole('button', { name: 'Kembali tanpa mengubah' }).click();
      await page.getByRole('button', { name: 'Simpan yang dicentang' }).waitFor();
      await settled(page);
    });
  });
});
