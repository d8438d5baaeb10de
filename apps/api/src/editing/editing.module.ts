import { Module } from '@nestjs/common';
import { AddRowsService } from './add-rows.service';
import { EditKegiatanDesaController } from './edit-kegiatan-desa.controller';
import { EditProgramsController } from './edit-programs.controller';
import { EditRowsService } from './edit-rows.service';
import { EditableRowsService } from './editable-rows.service';
import { EditingController } from './editing.controller';
import { LokusService } from './lokus.service';

@Module({
  controllers: [EditProgramsController, EditKegiatanDesaController, EditingController],
  providers: [AddRowsService, EditRowsService, EditableRowsService, LokusService],
})
export class EditingModule {}
