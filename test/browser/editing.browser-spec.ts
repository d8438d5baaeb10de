import type { APIRequestContext, Locator, Page } from 'playwright-core';
import { goTo, OPEN_MS, openBrowserDesk, PHONE, type BrowserDesk } from '../support/browser';
import { JOB_MS } from '../support/test-app';

let desk: BrowserDesk;
beforeAll(async () => {
  desk = await openBrowserDesk();
}, OPEN_MS);
afterAll(() => desk?.close());
jest.setTimeout(2 * JOB_MS);

const AS = 'hst';
const refusals = [/\/api\/programs\/(\d+|batch)$/];

describe('the sheet of an official', () => {
  it('takes two rows from Excel, says what is wrong with a cell, and takes it back', async () => {
    await desk.visit({ as: AS, refusals }, async (page) => {
      const ids = await addPrograms(page, 'Uji Tempel', 2);
      await goTo(page, '/sunting/program?q=Uji+Tempel');
      const first = cell(page, 0, 'Nama');
      await first.click();
      await paste(page, 'Uji Tempel Alfa\t1.250.000\r\nUji Tempel Beta\tdua juta\r\n');
      await stateOf(page, 0).getByText('tersimpan', { exact: true }).waitFor();
      expect(await cell(page, 1, 'Pagu (Rp)').innerText()).toMatch(
        /dua juta\s+.*Tulis rupiah penuh/s,
      );
      expect(await stateOf(page, 1).innerText()).toBe('perlu diperbaiki');
      expect(await readRows(page, ids)).toEqual([
        ['Uji Tempel Alfa', '1250000.00'],
        ['Uji Tempel Beta', '1000000.00'],
      ]);
      await snap(page, 'lembar');

      await first.focus();
      await page.keyboard.press('Control+z');
      await expectStored(page, ids, [
        ['Uji Tempel 1', '1000000.00'],
        ['Uji Tempel 2', '1000000.00'],
      ]);
      expect(await cell(page, 1, 'Pagu (Rp)').innerText()).toBe('1.000.000');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('F2');
      await page.keyboard.press('Control+a');
      await page.keyboard.type('Rp 2.500.000,50');
      await page.keyboard.press('Enter');
      await expectStored(page, ids, [
        ['Uji Tempel 1', '2500000.50'],
        ['Uji Tempel 2', '1000000.00'],
      ]);
    });
  });

  it('shows two people on one row what the other wrote, and lets the second choose', async () => {
    await desk.visit({ as: AS, refusals }, async (page) => {
      const ids = await addPrograms(page, 'Uji Bentrok', 1);
      await goTo(page, '/sunting/program?q=Uji+Bentrok');
      await desk.visit({ as: AS }, async (other) => {
        await goTo(other, '/sunting/program?q=Uji+Bentrok');
        await overwrite(other, cell(other, 0, 'Pagu (Rp)'), '3.000.000');
        await expectStored(other, ids, [['Uji Bentrok 1', '3000000.00']]);
      });
      await overwrite(page, cell(page, 0, 'Pagu (Rp)'), '4.000.000');
      await stateOf(page, 0).getByRole('button', { name: 'Bandingkan' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      const said = await dialog.innerText();
      expect(said).toContain('4.000.000');
      expect(said).toContain('3.000.000');
      expect(said).toMatch(/oleh Operator Hulu Sungai Tengah, .*pukul/);
      await snap(page, 'bentrok');
      await dialog.getByText('Punya saya').last().click();
      await dialog.getByRole('button', { name: 'Pakai pilihan ini' }).click();
      await expectStored(page, ids, [['Uji Bentrok 1', '4000000.00']]);
    });
  });

  it('offers again what did not reach the server, and asks where somebody was faster', async () => {
    await desk.visit({ as: AS, refusals }, async (page) => {
      const ids = await addPrograms(page, 'Uji Draf', 2);
      await goTo(page, '/sunting/program?q=Uji+Draf');
      await page.route(refusals[0]!, (route) => route.abort());
      await cell(page, 0, 'Nama').click();
      await paste(page, 'Draf Alfa\t2.000.000\r\nDraf Beta\t2.500.000\r\n');
      await page.getByText('Sambungan terputus').waitFor();
      await desk.visit({ as: AS }, async (other) => {
        await goTo(other, '/sunting/program?q=Uji+Draf+1');
        await overwrite(other, cell(other, 0, 'Pagu (Rp)'), '3.000.000');
        await expectStored(other, ids.slice(0, 1), [['Uji Draf 1', '3000000.00']]);
      });
      // The tab is left; what comes back shows only the second of the two rows.
      await goTo(page, '/sunting/program?q=Uji+Draf+2');
      await page.getByText('Ada 4 perubahan yang belum tersimpan').waitFor();
      await snap(page, 'draf');
      await page.unroute(refusals[0]!);
      await page.getByRole('button', { name: 'Pulihkan' }).click();
      await expectStored(page, ids.slice(1), [['Draf Beta', '2500000.00']]);
      await stateOf(page, 0).getByRole('button', { name: 'Bandingkan' }).click();
      const dialog = page.getByRole('dialog');
      const said = await dialog.innerText();
      expect(said).toContain('2.000.000');
      expect(said).toContain('3.000.000');
      await dialog.getByText('Punya saya').last().click();
      await dialog.getByRole('button', { name: 'Pakai pilihan ini' }).click();
      await expectStored(page, ids.slice(0, 1), [['Draf Alfa', '2000000.00']]);
      await goTo(page, '/sunting/program?q=Draf');
      await cell(page, 0, 'Nama').waitFor();
      expect(await page.getByText(/perubahan yang belum tersimpan/).count()).toBe(0);
    });
  });

  it('takes a new row and lets it go again, each after one question', async () => {
    await desk.visit({ as: AS }, async (page) => {
      await goTo(page, '/sunting/program');
      await page.getByRole('button', { name: 'Tambah baris' }).click();
      const asked = page.getByRole('dialog');
      await asked.getByLabel('Perangkat daerah').selectOption({ index: 1 });
      await asked.getByLabel('Kode').fill('2.13.04.2.01.0003');
      await asked.getByLabel('Nama').fill('Uji Baris Baru');
      await snap(page, 'tambah');
      await asked.getByRole('button', { name: 'Tambahkan' }).click();
      await asked.waitFor({ state: 'hidden' });
      expect(await cell(page, 0, 'Nama').innerText()).toBe('Uji Baris Baru');
      await rowAt(page, 0).getByRole('button', { name: 'Hapus baris Uji Baris Baru' }).click();
      await snap(page, 'hapus');
      await page.getByRole('dialog').getByRole('button', { name: 'Hapus baris' }).click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await goTo(page, '/sunting/program?q=Uji+Baris+Baru');
      await page.getByText('Tidak ada baris yang dapat disunting').waitFor();
    });
  });

  it('copies a row by keyboard into a new one of the same agency', async () => {
    await desk.visit({ as: AS }, async (page) => {
      await addPrograms(page, 'Uji Salin', 1);
      await goTo(page, '/sunting/program?q=Uji+Salin');
      await page.getByRole('button', { name: 'Salin baris Uji Salin 1' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('ada di baris paling atas').waitFor();
      expect(await cell(page, 0, 'Nama').innerText()).toBe('Uji Salin 1');
      expect(await cell(page, 0, 'Pagu (Rp)').innerText()).toBe('1.000.000');
      await page.getByText('1–2 dari 2').waitFor();
      await snap(page, 'salin');
      await goTo(page, '/sunting/program?q=Uji+Salin');
      expect(await page.getByRole('button', { name: 'Salin baris Uji Salin 1' }).count()).toBe(2);
    });
  });

  it('places a program in its desa by kecamatan', async () => {
    await desk.visit({ as: AS }, async (page) => {
      const [id] = await addPrograms(page, 'Uji Lokus', 1);
      await goTo(page, `/program/${id}`);
      await page.getByRole('link', { name: 'Atur lokus desa' }).click();
      await page.getByLabel('Cari desa atau kecamatan').fill('Barabai');
      await page
        .getByRole('checkbox', { name: /^Pilih semua di kecamatan ini/ })
        .first()
        .check();
      await page
        .getByRole('textbox', { name: /^Pagu desa/ })
        .first()
        .fill('250.000');
      await snap(page, 'lokus');
      await page.getByRole('button', { name: 'Simpan lokus' }).click();
      await page.getByText('Lokus tersimpan').waitFor();
      await page
        .getByRole('cell', { name: /250\.000/ })
        .first()
        .waitFor();
    });
  });

  it('shows two people on one desa list what the other did, and lets the second choose', async () => {
    await desk.visit({ as: AS, refusals: [...refusals, /\/lokus$/] }, async (page) => {
      const [id] = await addPrograms(page, 'Uji Lokus Bentrok', 1);
      await goTo(page, `/program/${id}/lokus`);
      await chooseFirst(page, 'Barabai');
      await desk.visit({ as: AS }, async (other) => {
        await goTo(other, `/program/${id}/lokus`);
        await chooseFirst(other, 'Haruyan');
        await other.getByRole('button', { name: 'Simpan lokus' }).click();
        await other.getByText('Lokus tersimpan').waitFor();
      });
      await page.getByRole('button', { name: 'Simpan lokus' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      expect(await dialog.innerText()).toMatch(/oleh Operator Hulu Sungai Tengah, .*pukul/);
      for (const side of ['Perubahan mereka', 'Perubahan Anda']) {
        expect(await dialog.getByLabel(side).innerText()).toMatch(/Ditambahkan \(1\)\s+\S/);
      }
      await snap(page, 'lokus-bentrok');
      await dialog.getByRole('button', { name: 'Gabungkan keduanya' }).click();
      await page.getByRole('button', { name: 'Simpan lokus' }).click();
      await page.getByText('Lokus tersimpan').waitFor();
      const { lokus } = await json<{ lokus: { kecamatan: string }[] }>(
        page.request.get(`/api/programs/${id}`),
      );
      expect(lokus.map(({ kecamatan }) => kecamatan).sort()).toEqual(['Barabai', 'Haruyan']);
    });
  });

  it('is a form for each row on a phone', async () => {
    await desk.visit({ as: AS, screen: PHONE }, async (page) => {
      const ids = await addPrograms(page, 'Uji Telepon', 1);
      await goTo(page, '/sunting/program?q=Uji+Telepon');
      await page.getByText('Uji Telepon 1').click();
      await page.getByLabel('Pagu (Rp)').fill('1.500.000');
      await expectStored(page, ids, [['Uji Telepon 1', '1500000.00']]);
      await snap(page, 'telepon');
    });
  });
});

/** Looks of the pages, where a folder for them is named. */
async function snap(page: Page, name: string): Promise<void> {
  const folder = process.env['SNAP_DIR'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}

const rowAt = (page: Page, index: number): Locator =>
  page.getByRole('grid').locator('tbody').getByRole('row').nth(index);
const stateOf = (page: Page, index: number): Locator => rowAt(page, index).locator('.sheet-state');
const HEADS = ['Nama', 'Pagu (Rp)'];
const cell = (page: Page, index: number, head: string): Locator =>
  rowAt(page, index).locator('.cell').nth(HEADS.indexOf(head));

/** As Ctrl+V does, without the clipboard of the machine. */
function paste(page: Page, text: string): Promise<void> {
  return page.evaluate((block) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', block);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement!.dispatchEvent(event);
  }, text);
}

async function overwrite(page: Page, target: Locator, text: string): Promise<void> {
  await target.click();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The first desa of a kecamatan; above it stands the box for all of them. */
async function chooseFirst(page: Page, kecamatan: string): Promise<void> {
  await page.getByLabel('Cari desa atau kecamatan').fill(kecamatan);
  const group = page.locator('.desa-tree details').filter({ hasText: `(${kecamatan})` });
  await group.getByRole('checkbox').nth(1).check();
}

const json = async <T>(answer: ReturnType<APIRequestContext['get']>): Promise<T> => {
  const response = await answer;
  if (!response.ok()) throw new Error(`${response.url()}: ${await response.text()}`);
  return (await response.json()) as T;
};

/** New programs of an agency that may still be changed. */
async function addPrograms(page: Page, name: string, count: number): Promise<number[]> {
  const { defaultTahapanId: tahapan } = await json<{ defaultTahapanId: number }>(
    page.request.get('/api/context'),
  );
  const { rows } = await json<{ rows: { opdId: number; opdName: string; lock: unknown }[] }>(
    page.request.get(`/api/pengajuan?tahapan=${tahapan}`),
  );
  const open = rows.find(({ lock, opdName }) => lock === null && !opdName.includes('Desa'));
  if (!open) throw new Error('No agency may change its plan');
  const ids: number[] = [];
  for (let index = 1; index <= count; index += 1) {
    const values = { nama: `${name} ${index}`, pagu: '1000000' };
    const data = { tahapan, opdId: open.opdId, kode: '2.13.04.2.01.0003', values };
    const headers = { 'X-Sejalan': '1' };
    ids.push(
      (await json<{ id: number }>(page.request.post('/api/programs', { data, headers }))).id,
    );
  }
  return ids;
}

async function readRows(page: Page, ids: readonly number[]): Promise<[string, string][]> {
  const rows: [string, string][] = [];
  for (const id of ids) {
    const { nama, pagu } = await json<{ nama: string; pagu: string }>(
      page.request.get(`/api/programs/${id}`),
    );
    rows.push([nama, pagu]);
  }
  return rows;
}

/** Until the autosave has stored these rows. */
async function expectStored(page: Page, ids: readonly number[], wanted: string[][]): Promise<void> {
  for (
    const giveUpAt = Date.now() + 20_000;
    Date.now() < giveUpAt;
    await page.waitForTimeout(200)
  ) {
    if (JSON.stringify(await readRows(page, ids)) === JSON.stringify(wanted)) return;
  }
  expect(await readRows(page, ids)).toEqual(wanted);
}
