import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Problem } from '../errors/problem';

const READINESS_MS = 900;

@Injectable()
export class HealthService {
  constructor(private readonly dataSource: DataSource) {}

  /** Throws unless the database answers within a second. */
  async requireDatabase(): Promise<void> {
    const late = new Promise<never>((_, reject) => {
      setTimeout(() => reject(Problem.databaseAway()), READINESS_MS).unref();
    });
    const answered = this.dataSource.query('SELECT 1').catch(() => {
      throw Problem.databaseAway();
    });
    await Promise.race([answered, late]);
  }
}
