import type { LinkListItem, ProgramListItem, ProgramLokus } from '@app/database';
import { monthsOf } from '../asking/page.dto';
import type { LokusDto, ProgramDto, ProgramLinkDto } from './program.dto';

const ORIGINS = { label_sipd: 'label SIPD', katalog: 'katalog', manual: 'manual' } as const;

export function describeProgram({ sourceRow, priorities, ...row }: ProgramListItem): ProgramDto {
  return {
    ...row,
    priorities: priorities as ProgramDto['priorities'],
    sourceRow: sourceRow === null ? '' : `baris ${sourceRow}`,
  };
}

export function describeLokus({ monthStart, monthEnd, ...row }: ProgramLokus): LokusDto {
  return { ...row, months: monthsOf({ monthStart, monthEnd }) };
}

export function describeOrigin(link: LinkListItem): string {
  return ORIGINS[link.linkOrigin];
}

export function describeProgramLink(link: LinkListItem): ProgramLinkDto {
  return {
    linkId: link.linkId,
    share: link.share,
    status: link.linkStatus,
    origin: describeOrigin(link),
    reason: link.linkReason,
    code: link.linkedCode,
    name: link.linkedName,
  };
}
