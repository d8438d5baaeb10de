import type { PengajuanStatus } from '@app/vocabulary';

export const PENGAJUAN_ACTIONS = [
  'ajukan',
  'verifikasi',
  'setujui_dengan_catatan',
  'kembalikan',
] as const;
export type PengajuanAction = (typeof PENGAJUAN_ACTIONS)[number];

/** Whose step it is: the agency that owns the plan, or the province that checks it. */
export type PengajuanActor = 'pemilik' | 'provinsi';

interface Step {
  readonly by: PengajuanActor;
  readonly from: readonly PengajuanStatus[];
  readonly to: PengajuanStatus;
  readonly needsNote: boolean;
}

/** The whole workflow of a pengajuan; what is not written here cannot happen. */
export const PENGAJUAN_STEPS: Readonly<Record<PengajuanAction, Step>> = {
  ajukan: { by: 'pemilik', from: ['draf', 'dikembalikan'], to: 'diajukan', needsNote: false },
  verifikasi: { by: 'provinsi', from: ['diajukan'], to: 'diverifikasi', needsNote: false },
  setujui_dengan_catatan: {
    by: 'provinsi',
    from: ['diajukan'],
    to: 'setuju_dengan_catatan',
    needsNote: true,
  },
  kembalikan: {
    by: 'provinsi',
    from: ['diajukan', 'diverifikasi', 'setuju_dengan_catatan'],
    to: 'dikembalikan',
    needsNote: true,
  },
};

export const PENGAJUAN_STATUS_LABELS: Readonly<Record<PengajuanStatus, string>> = {
  belum: 'belum ada isian',
  draf: 'draf',
  diajukan: 'diajukan',
  dikembalikan: 'dikembalikan',
  diverifikasi: 'diverifikasi',
  setuju_dengan_catatan: 'setuju dengan catatan',
  disahkan: 'disahkan',
};

const ACTION_LABELS: Readonly<Record<PengajuanAction, string>> = {
  ajukan: 'diajukan',
  verifikasi: 'diverifikasi',
  setujui_dengan_catatan: 'disetujui dengan catatan',
  kembalikan: 'dikembalikan',
};

export interface PengajuanMove {
  readonly action: PengajuanAction;
  readonly by: PengajuanActor;
  readonly status: PengajuanStatus;
  /** programs, or lines of village budgets, that it holds */
  readonly rows: number;
  readonly note: string;
  /** how many single rows a note was written on */
  readonly rowNotes: number;
}

export type Moved =
  | { readonly ok: true; readonly status: PengajuanStatus }
  | {
      readonly ok: false;
      readonly why: 'bukan_giliran' | 'status' | 'kosong' | 'catatan';
      readonly reason: string;
    };

/** The state after a step, or why it cannot be taken, in words a person can act on. */
export function movePengajuan(move: PengajuanMove): Moved {
  const { action, by, status, rows } = move;
  const step = PENGAJUAN_STEPS[action];
  if (step.by !== by) {
    const who = step.by === 'pemilik' ? 'OPD atau pemda pemilik rencana' : 'perencana provinsi';
    return refuse('bukan_giliran', `Hanya ${who} yang dapat melakukannya.`);
  }
  if (!step.from.includes(status)) {
    const allowed = step.from.map((state) => PENGAJUAN_STATUS_LABELS[state]).join(' atau ');
    return refuse(
      'status',
      `Pengajuan ini ${PENGAJUAN_STATUS_LABELS[status]}; yang dapat ${ACTION_LABELS[action]} hanya yang ${allowed}.`,
    );
  }
  if (action === 'ajukan' && rows === 0) {
    return refuse('kosong', 'Pengajuan ini belum berisi satu baris pun. Isi dulu, lalu ajukan.');
  }
  if (step.needsNote && move.note.trim() === '' && move.rowNotes === 0) {
    return refuse(
      'catatan',
      'Tulis catatan pada pengajuan atau pada barisnya, agar OPD tahu apa yang perlu diperbaiki.',
    );
  }
  return { ok: true, status: step.to };
}

/** The steps that an actor may take from a state, for showing buttons. */
export function actionsFor(by: PengajuanActor, status: PengajuanStatus): PengajuanAction[] {
  return PENGAJUAN_ACTIONS.filter((action) => {
    const step = PENGAJUAN_STEPS[action];
    return step.by === by && step.from.includes(status);
  });
}

function refuse(why: Extract<Moved, { ok: false }>['why'], reason: string): Moved {
  return { ok: false, why, reason };
}
