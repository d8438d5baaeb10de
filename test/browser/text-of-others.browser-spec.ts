import { SAMPLE_PASSWORD } from '../../apps/api/src/setup/sample-password';
import { launchChromium } from '../support/chromium';
import { START_MS, startTestApp, type TestApp } from '../support/test-app';

const ATTACK = '"><script>window.broken=1</script><svg onload="window.broken=1">';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, START_MS);
afterAll(() => app?.stop());

describe('text of others', () => {
  it('A08 runs nowhere, and no page asks for what the policy forbids', async () => {
    await app.dataSource.query('UPDATE program SET nama = $1 || nama WHERE id IN (1, 2, 3)', [
      ATTACK,
    ]);
    await app.dataSource.query("UPDATE user_account SET jabatan = $1 WHERE username = 'admin'", [
      ATTACK,
    ]);
    const browser = await launchChromium();
    try {
      const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
      const violations: string[] = [];
      page.on('console', (message) => {
        if (/Content Security Policy/i.test(message.text())) violations.push(message.text());
      });
      await page.goto(app.origin);
      await page.getByLabel('Nama pengguna').fill('admin');
      await page.locator('input[type=password]').fill(SAMPLE_PASSWORD);
      await page.getByRole('button', { name: 'Masuk', exact: true }).click();
      await page.getByRole('heading', { name: 'Ringkasan' }).waitFor();
      for (const path of ['/program?cari=script', '/matriks', '/pengguna', '/akun', '/temuan']) {
        await page.goto(`${app.origin}${path}`);
        await page.locator('h1').waitFor();
        await page.waitForLoadState('networkidle');
      }
      await page.goto(`${app.origin}/pengguna`);
      await page.getByRole('button', { name: 'Undang pengguna' }).click();
      await page.getByRole('dialog').waitFor();
      expect(violations).toEqual([]);
      expect(await page.evaluate('window.broken')).toBeUndefined();
    } finally {
      await browser.close();
    }
  });
});
