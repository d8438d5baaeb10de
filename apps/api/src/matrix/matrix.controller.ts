import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Account } from '../access/account';
import { CurrentAccount, May } from '../access/decorators';
import { RecordsReading, idsOf, programsOf } from '../audit/recorded';
import { CellDetailDto, CellQuestionDto, MatrixDto, MatrixQuestionDto } from './matrix.dto';
import { MatrixService } from './matrix.service';

@ApiTags('matrix')
@Controller('matrix')
export class MatrixController {
  constructor(private readonly matrix: MatrixService) {}

  @May('readPlans')
  @Get()
  read(
    @Query() question: MatrixQuestionDto,
    @CurrentAccount() account: Account,
  ): Promise<MatrixDto> {
    return this.matrix.read(account, question);
  }

  @May('readPlans')
  @RecordsReading<CellDetailDto>('cell', ({ programs, findings }) => ({
    programs: [...idsOf(programs), ...programsOf(findings)],
  }))
  @Get('cell')
  readCell(
    @Query() question: CellQuestionDto,
    @CurrentAccount() account: Account,
  ): Promise<CellDetailDto> {
    return this.matrix.readCell(account, question);
  }
}
