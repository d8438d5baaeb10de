import fc from 'fast-check';
import { digestText } from './digest-text';

const row = {
  title: 'Pengajuan Dinas PUPR dikembalikan',
  detail: 'Rancangan 2027. Lengkapi lokasi.',
  path: '/pengajuan/12?tahapan=3',
};
const question = {
  name: 'Siti Aminah',
  rows: [row],
  total: 1,
  publicUrl: 'https://sejalan.kalselprov.go.id',
};

describe('the daily mail', () => {
  it('says the same in plain text and in HTML, with whole addresses', () => {
    const { subject, text, html } = digestText(question);
    expect(subject).toBe('Sejalan: 1 pemberitahuan belum dibaca');
    for (const part of [
      'Yth. Siti Aminah,',
      row.title,
      row.detail,
      'https://sejalan.kalselprov.go.id/pengajuan/12?tahapan=3',
      'https://sejalan.kalselprov.go.id/pemberitahuan',
      'https://sejalan.kalselprov.go.id/akun',
    ]) {
      expect(text).toContain(part);
      expect(html).toContain(part);
    }
  });

  it('says how many more there are when it does not list them all', () => {
    const { subject, text } = digestText({ ...question, total: 1_250 });
    expect(subject).toContain('1.250');
    expect(text).toContain('… dan 1.249 lainnya.');
  });

  it('lets no text become markup or a line of its own', () => {
    const tags = (html: string) => html.replace(/[^<>]/g, '').length;
    const plain = digestText({ ...question, name: '', rows: [{ ...row, title: '', detail: '' }] });
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (name, title, detail) => {
        const { text, html } = digestText({ ...question, name, rows: [{ ...row, title, detail }] });
        expect(tags(html)).toBe(tags(plain.html));
        expect(text.split('\n')).toHaveLength(plain.text.split('\n').length);
      }),
    );
    const hostile = digestText({
      ...question,
      rows: [{ ...row, title: '<img src=x onerror="alert(1)">' }],
    });
    expect(hostile.html).not.toContain('<img');
    expect(hostile.html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
  });
});
