export interface InvalidRow {
  /** the place of the row in the request, from 0 */
  readonly index: number;
  readonly id?: number;
  readonly errors: readonly { readonly field: string; readonly message: string }[];
}

/** One thing that went wrong, as RFC 9457 tells it; texts are Indonesian. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly extra: Record<string, unknown> = {},
  ) {
    super(`${code}: ${detail}`);
  }

  static unauthenticated(): Problem {
    return new Problem(401, 'session.missing', 'Belum masuk', 'Masuk dulu untuk melanjutkan.');
  }

  static wrongCredentials(): Problem {
    return new Problem(
      401,
      'session.wrong-credentials',
      'Tidak dapat masuk',
      'Nama pengguna atau kata sandi tidak cocok. Periksa kembali, lalu coba lagi.',
    );
  }

  /** The password was right; the account asks for a code as well. */
  static codeNeeded(): Problem {
    return new Problem(
      401,
      'session.code-needed',
      'Kode diperlukan',
      'Masukkan kode enam angka dari aplikasi autentikator, atau satu kode pemulihan.',
    );
  }

  static noAccountForSso(): Problem {
    return new Problem(
      403,
      'sso.no-account',
      'Belum ada akun',
      'Anda dikenal, tetapi belum mempunyai akun di Sejalan. Minta admin mengundang Anda.',
    );
  }

  /** The account was opened by somebody else at the provider before. */
  static otherSsoIdentity(): Problem {
    return new Problem(
      403,
      'sso.other-identity',
      'Akun terikat pada orang lain',
      'Akun Sejalan ini terikat pada akun kedinasan lain. Minta admin melepas ikatannya.',
    );
  }

  static tooManySignIns(minutes: number): Problem {
    return new Problem(
      429,
      'session.too-many',
      'Terlalu banyak percobaan masuk',
      `Tunggu ${minutes} menit, atau minta tautan pemulihan kepada admin.`,
      { retryAfter: minutes * 60 },
    );
  }

  static brokenOff(): Problem {
    return new Problem(
      400,
      'request.broken-off',
      'Permintaan terputus',
      'Sambungan terputus sebelum semuanya terkirim. Kirim ulang.',
    );
  }

  static forbidden(action: string): Problem {
    return new Problem(
      403,
      'access.denied',
      'Tidak berwenang',
      `Akun Anda tidak dapat ${action}. Hubungi admin bila seharusnya dapat.`,
    );
  }

  static notFound(what: string): Problem {
    return new Problem(
      404,
      'not-found',
      'Tidak ditemukan',
      `${what} tidak ada, atau bukan bagian dari wilayah Anda.`,
    );
  }

  static invalid(errors: readonly string[]): Problem {
    return new Problem(400, 'request.invalid', 'Permintaan tidak sah', errors.join(' '), {
      errors,
    });
  }

  static uploadRefused(status: number, code: string, detail: string): Problem {
    return new Problem(status, `upload.${code}`, 'Berkas tidak diterima', detail);
  }

  /** One account sends files faster than a person does. */
  static tooManyUploads(limit: number, seconds: number): Problem {
    return new Problem(
      429,
      'upload.too-many',
      'Terlalu banyak berkas',
      `Akun ini sudah mengirim ${limit} berkas dalam satu menit. Berkas yang sudah dikirim tetap diproses; kirim yang ini lagi setelah ${seconds} detik.`,
      { retryAfter: seconds },
    );
  }

  /** Pieces of files that are never put together. */
  static tooManyParts(): Problem {
    return new Problem(
      429,
      'upload.too-many-parts',
      'Terlalu banyak berkas',
      'Terlalu banyak berkas besar dari akun ini belum selesai dikirim. Selesaikan pengirimannya, atau coba lagi satu jam lagi.',
    );
  }

  static conflict(code: string, detail: string): Problem {
    return new Problem(409, code, 'Bertentangan dengan keadaan sekarang', detail);
  }

  /** The row was changed meanwhile: `current` is how it stands now, so that both can be compared. */
  static versionConflict(what: string, current: unknown): Problem {
    return new Problem(
      409,
      'version.conflict',
      'Sudah diubah orang lain',
      `${what} sudah berubah sejak Anda membukanya. Bandingkan keduanya, lalu putuskan.`,
      { current },
    );
  }

  /** Values that no row may hold: each told by its row and field. */
  static invalidRows(rows: readonly InvalidRow[]): Problem {
    const [first] = rows.flatMap(({ errors }) => errors);
    return new Problem(
      422,
      'row.invalid',
      'Isian belum benar',
      first?.message ?? 'Perbaiki isian, lalu simpan lagi.',
      { rows },
    );
  }

  static versionMissing(): Problem {
    return new Problem(
      428,
      'version.missing',
      'Versi tidak disebut',
      'Muat ulang halaman ini, lalu ulangi perubahan Anda.',
    );
  }

  /** The rows may not be changed now; the reason says since when and what can be done. */
  static locked(code: string, reason: string, extra: Record<string, unknown> = {}): Problem {
    return new Problem(423, code, 'Rencana terkunci', reason, extra);
  }

  static tooMany(): Problem {
    return new Problem(
      429,
      'rate-limit',
      'Terlalu banyak percobaan',
      'Tunggu beberapa menit, lalu coba lagi.',
    );
  }

  /** Too many rows were asked for that are not there, or belong to others. */
  static probing(seconds: number): Problem {
    return new Problem(
      429,
      'access.probing',
      'Terlalu banyak nomor yang tidak ada',
      'Akun ini membuka terlalu banyak data yang tidak ada atau bukan miliknya. Daftar tetap terbuka; rincian terbuka lagi setelah beberapa menit. Admin diberi tahu.',
      { retryAfter: seconds },
    );
  }

  /** Somebody else held what the request needs until it gave up; nothing of it was stored. */
  static busy(): Problem {
    return new Problem(
      503,
      'database.busy',
      'Sedang banyak yang menyimpan',
      'Data ini sedang disimpan orang lain terlalu lama. Tidak ada yang berubah; coba lagi sebentar.',
      { retryAfter: 5 },
    );
  }

  static databaseAway(): Problem {
    return new Problem(
      503,
      'database.away',
      'Layanan sedang terganggu',
      'Basis data belum dapat dihubungi. Data Anda aman; coba lagi sebentar.',
    );
  }
}
