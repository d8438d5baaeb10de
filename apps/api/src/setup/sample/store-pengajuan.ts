import type { EntityManager } from 'typeorm';
import { PengajuanEntity, actAs, insertRows } from '@app/database';
import type { Sample } from '@app/sample';
import type { StoryCalendar } from './story-calendar';

interface Stage {
  readonly tahapanId: number;
  readonly opdIds: ReadonlyMap<string, number>;
  readonly toToday: StoryCalendar;
}

/**
 * What each agency has sent, in the name of the official of its government, and then what the
 * planner of the province said to it: the history of a pengajuan names who took each step.
 */
export async function storePengajuan(
  manager: EntityManager,
  { pengajuan, accounts }: Sample,
  { tahapanId, opdIds, toToday }: Stage,
): Promise<void> {
  const planner = accounts.find(({ role }) => role === 'planner')!;
  const pemdaOf = (opdKey: string): string => opdKey.split('/')[0]!;
  for (const pemdaCode of new Set(pengajuan.map(({ opdKey }) => pemdaOf(opdKey)))) {
    const official =
      accounts.find((one) => one.role === 'regency_official' && one.pemdaCode === pemdaCode) ??
      planner;
    await actAs(manager, official.username, official.role);
    const own = pengajuan.filter(({ opdKey }) => pemdaOf(opdKey) === pemdaCode);
    await insertRows(
      manager,
      PengajuanEntity,
      own.map(({ opdKey, status, submittedAt }) => ({
        tahapanId,
        opdId: opdIds.get(opdKey)!,
        pemdaCode,
        status: submittedAt === undefined ? status : 'diajukan',
        isSent: submittedAt !== undefined,
        submittedAt: submittedAt === undefined ? null : toToday(submittedAt),
      })),
    );
  }
  await actAs(manager, planner.username, planner.role);
  const judged = pengajuan.filter(
    ({ status, submittedAt }) => submittedAt !== undefined && status !== 'diajukan',
  );
  await manager.query(
    `UPDATE pengajuan a SET status = v.status, note = v.note, version = a.version + 1
     FROM unnest($2::int[], $3::text[], $4::text[]) AS v (opd_id, status, note)
     WHERE a.tahapan_id = $1 AND a.opd_id = v.opd_id`,
    [
      tahapanId,
      judged.map(({ opdKey }) => opdIds.get(opdKey)!),
      judged.map(({ status }) => status),
      judged.map(({ note }) => note ?? ''),
    ],
  );
  await actAs(manager, '', '');
}
