import { Module } from '@nestjs/common';
import { AnalysisModule } from '../analysis/analysis.module';
import { LinksController } from './links.controller';
import { LinksService } from './links.service';

@Module({ imports: [AnalysisModule], controllers: [LinksController], providers: [LinksService] })
export class LinksModule {}
