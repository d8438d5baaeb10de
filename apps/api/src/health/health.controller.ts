import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SkipThrottle } from '@nestjs/throttler';
import { DataSource } from 'typeorm';
import { Public } from '../access/decorators';
import { Problem } from '../errors/problem';

const READINESS_MS = 900;

class HealthDto {
  status: 'ok';
}

@ApiTags('health')
@SkipThrottle()
@Controller('health')
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  /** The process answers. */
  @Public()
  @Get('live')
  live(): HealthDto {
    return { status: 'ok' };
  }

  /** The database answers, within a second. */
  @Public()
  @Get('ready')
  async ready(): Promise<HealthDto> {
    const late = new Promise<never>((_, reject) => {
      setTimeout(() => reject(Problem.databaseAway()), READINESS_MS).unref();
    });
    const answered = this.dataSource.query('SELECT 1').catch(() => {
      throw Problem.databaseAway();
    });
    await Promise.race([answered, late]);
    return { status: 'ok' };
  }
}
