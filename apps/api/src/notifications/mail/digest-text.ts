import type { NotificationWords } from '../notification-words';

export interface DigestQuestion {
  readonly name: string;
  readonly rows: readonly NotificationWords[];
  /** unread ones altogether; more than `rows` when the mail would get too long */
  readonly total: number;
  /** without a slash at the end */
  readonly publicUrl: string;
}

export interface DigestText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The daily mail: the same in plain text and in simple HTML, everything escaped. */
export function digestText({ name, rows, total, publicUrl }: DigestQuestion): DigestText {
  const count = new Intl.NumberFormat('id-ID').format(total);
  const subject = `Sejalan: ${count} pemberitahuan belum dibaca`;
  const greeting = `Yth. ${oneLine(name)},`;
  const intro = `Ada ${count} pemberitahuan yang belum Anda baca di Sejalan.`;
  const rest = total - rows.length;
  const more = rest > 0 ? `… dan ${new Intl.NumberFormat('id-ID').format(rest)} lainnya.` : '';
  const all = `${publicUrl}/pemberitahuan`;
  const off = `${publicUrl}/akun`;
  const why =
    'Surel ini dikirim sekali sehari bila ada pemberitahuan baru. Untuk berhenti menerimanya, matikan pada halaman Akun saya:';
  const text = [
    greeting,
    '',
    intro,
    '',
    ...rows.flatMap((row) => [
      `- ${oneLine(row.title)}`,
      `  ${oneLine(row.detail)}`,
      `  ${publicUrl}${row.path}`,
      '',
    ]),
    ...(more ? [more, ''] : []),
    `Semua pemberitahuan: ${all}`,
    '',
    why,
    off,
    '',
  ].join('\n');
  const items = rows.map(
    (row) =>
      `<li style="margin:0 0 12px"><a href="${escapeHtml(publicUrl + row.path)}"><b>${escapeHtml(row.title)}</b></a><br>${escapeHtml(row.detail)}</li>`,
  );
  const html = `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="font-family:Arial,sans-serif;font-size:15px;line-height:1.5;color:#1b2733">
<p>${escapeHtml(greeting)}</p>
<p>${escapeHtml(intro)}</p>
<ul style="padding-left:20px">
${items.join('\n')}
</ul>
${more ? `<p>${escapeHtml(more)}</p>\n` : ''}<p><a href="${escapeHtml(all)}">Buka semua pemberitahuan</a></p>
<p style="color:#5b6770;font-size:13px">${escapeHtml(why)} <a href="${escapeHtml(off)}">${escapeHtml(off)}</a></p>
</body></html>
`;
  return { subject, text, html };
}

/** A line break in a name must not begin a line of its own. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);
}
