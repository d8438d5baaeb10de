import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What this database is: one province, and whether the sample was ever loaded into it, which no later import takes back. One row. */
@Entity('installation')
@Check('ck_installation_single', 'id = 1')
export class InstallationEntity {
  @PrimaryColumn({ type: 'int', primaryKeyConstraintName: 'pk_installation' })
  id: number;

  @Column({ type: 'text' })
  provinsiCode: string;

  @Column({ type: 'boolean' })
  isSample: boolean;

  @Column({ type: 'text' })
  timeZone: string;

  @Column({ type: 'text' })
  timeZoneLabel: string;
}
