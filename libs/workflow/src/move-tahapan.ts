export const TAHAPAN_STATUSES = ['disiapkan', 'dibuka', 'ditutup', 'disahkan'] as const;
export type TahapanStatus = (typeof TAHAPAN_STATUSES)[number];

export const TAHAPAN_ACTIONS = ['buka', 'tutup', 'buka_kembali', 'sahkan'] as const;
export type TahapanAction = (typeof TAHAPAN_ACTIONS)[number];

interface Step {
  readonly from: readonly TahapanStatus[];
  readonly to: TahapanStatus;
  readonly needsReason: boolean;
}

/** A stage goes forward; only a closed one that was not ratified may be opened again, with a reason. */
export const TAHAPAN_STEPS: Readonly<Record<TahapanAction, Step>> = {
  buka: { from: ['disiapkan'], to: 'dibuka', needsReason: false },
  tutup: { from: ['dibuka'], to: 'ditutup', needsReason: false },
  buka_kembali: { from: ['ditutup'], to: 'dibuka', needsReason: true },
  sahkan: { from: ['ditutup'], to: 'disahkan', needsReason: false },
};

export interface TahapanMove {
  readonly action: TahapanAction;
  readonly status: TahapanStatus;
  readonly reason: string;
}

export type TahapanMoved =
  | { readonly ok: true; readonly status: TahapanStatus }
  | { readonly ok: false; readonly reason: string };

/** The state of a stage after a step, or why it cannot be taken. */
export function moveTahapan({ action, status, reason }: TahapanMove): TahapanMoved {
  const step = TAHAPAN_STEPS[action];
  if (!step.from.includes(status)) {
    return {
      ok: false,
      reason: `Tahapan ini ${status}; langkah itu hanya untuk tahapan yang ${step.from.join(' atau ')}.`,
    };
  }
  if (step.needsReason && reason.trim() === '') {
    return { ok: false, reason: 'Tulis alasan membuka kembali; alasan itu tercatat.' };
  }
  return { ok: true, status: step.to };
}

export function actionsForTahapan(status: TahapanStatus): TahapanAction[] {
  return TAHAPAN_ACTIONS.filter((action) => TAHAPAN_STEPS[action].from.includes(status));
}
