import type {
  LinkStatus,
  LocationState,
  PriorityLevel,
  PriorityTier,
  Rupiah,
  WilayahCode,
} from '@app/vocabulary';

export interface PriorityNode {
  readonly id: number;
  readonly documentId: number;
  readonly documentName: string;
  readonly level: PriorityLevel;
  readonly tier: PriorityTier;
  readonly code: string;
  readonly name: string;
  readonly parentId: number | undefined;
  /** the document's period does not cover the tahun rencana */
  readonly expired: boolean;
}

export interface Target {
  readonly amount: number;
  readonly satuan: string;
}

export interface PlannedProgram {
  readonly id: number;
  readonly pemdaCode: WilayahCode;
  readonly opdId: number;
  readonly opdName: string;
  readonly kode: string;
  readonly nama: string;
  readonly pagu: Rupiah | undefined;
  readonly isPenunjang: boolean;
  readonly locationState: LocationState;
  /** of its lokus, each once */
  readonly desaCodes: readonly WilayahCode[];
  readonly target: Target | undefined;
  readonly sumberDana: readonly string[];
}

export interface PriorityLink {
  readonly programId: number;
  readonly priorityId: number;
  /** 0-1 of the program's pagu */
  readonly share: number;
  readonly status: LinkStatus;
}

export interface PriorityNeed {
  readonly priorityId: number;
  readonly pemdaCode: WilayahCode;
  readonly amount: Rupiah | undefined;
  readonly target: Target | undefined;
}

export interface Completeness {
  readonly sent: number;
  readonly expected: number;
}

export interface Government {
  readonly pemdaCode: WilayahCode;
  readonly pemdaName: string;
  readonly level: 'provinsi' | 'kabupaten';
  readonly completeness: Completeness;
}

export interface GovernmentPlan extends Government {
  /** a kota without desa is judged up to `pagu cukup` */
  readonly hasDesa: boolean;
  readonly programs: readonly PlannedProgram[];
  readonly links: readonly PriorityLink[];
  readonly needs: readonly PriorityNeed[];
}

export type Step = 0 | 1 | 2 | 3 | 4 | 5;

export interface SupportCell {
  readonly pemdaCode: WilayahCode;
  readonly priorityId: number;
  readonly step: Step;
  /** the step if every proposed link were accepted */
  readonly stepIfAccepted: Step;
  readonly programCount: number;
  readonly proposedCount: number;
  /** the linked part of the pagu of verified programs, each rupiah once */
  readonly pagu: Rupiah;
  readonly proposedPagu: Rupiah;
  readonly need: Rupiah | undefined;
  readonly shortage: Rupiah | undefined;
  /** distinct desa that its funded programs reach */
  readonly desaCount: number;
  readonly programIds: readonly number[];
}

export type Severity = 'tinggi' | 'sedang' | 'rendah' | 'info';
export type Confidence = 'tinggi' | 'sedang' | 'rendah';

export interface GapFinding {
  readonly rule: string;
  readonly pemdaCode: WilayahCode;
  readonly priorityId?: number;
  readonly programId?: number;
  readonly opdId?: number;
  readonly severity: Severity;
  /** Indonesian, with the numbers */
  readonly reason: string;
  readonly numbers: Readonly<Record<string, string>>;
  readonly toClose: string;
  readonly missing: readonly string[];
  readonly confidence: Confidence;
  readonly amount?: Rupiah;
}
