import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SkipThrottle } from '@nestjs/throttler';
import { Public } from '../access/decorators';
import { HealthDto } from './health.dto';
import { HealthService } from './health.service';

@ApiTags('health')
@SkipThrottle()
@Controller('health')
export class HealthController {
  constructor(private readonly health: HealthService) {}

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
    await this.health.requireDatabase();
    return { status: 'ok' };
  }
}
