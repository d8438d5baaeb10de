import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows of one agency's plan, and what is computed from them. */
const PLAN_TABLES = ['program', 'kegiatan_desa', 'lokus', 'priority_link', 'pengajuan'] as const;
const COMPUTED_TABLES = ['finding', 'overlap_case_member'] as const;
/** Figures of a whole government: totals are no secret to the province. */
const TOTALS_TABLES = ['support_cell', 'sync_score'] as const;
const OTHER_TABLES = ['overlap_case', 'opd', 'upload', 'job', 'report_file'] as const;
const GUARDED = [...PLAN_TABLES, ...COMPUTED_TABLES, ...TOTALS_TABLES, ...OTHER_TABLES];

/** Tables that belong to nobody's plan: who may write them is decided by permission alone. */
const OPEN_TABLES = [
  'wilayah',
  'nomenklatur',
  'priority_document',
  'priority',
  'priority_need',
  'tahapan',
  'rakor',
  'installation',
  'user_account',
  'session',
];

const OWN = `pemda_code = (SELECT scope_pemda())
  AND ((SELECT scope_opd()) IS NULL OR opd_id = (SELECT scope_opd()))`;
/** Sent rows are the province's business, and what the province itself sent is everybody's. */
const SENT = `is_sent AND ((SELECT scope_reach()) = 'provinsi'
  OR ((SELECT scope_reach()) IS NOT NULL AND length(pemda_code) = 2))`;

/**
 * The second lock behind the one in the code: the application works as a role that owns nothing,
 * and sees what its transaction's scope allows. Without a scope it sees no plan at all.
 */
export class GuardRowsByScope1795478400007 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await this.createRole(queryRunner);
    await queryRunner.query(`
      CREATE FUNCTION scope_reach() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
        AS $$ SELECT nullif(current_setting('sejalan.reach', true), '') $$;
      CREATE FUNCTION scope_pemda() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
        AS $$ SELECT nullif(current_setting('sejalan.pemda', true), '') $$;
      CREATE FUNCTION scope_opd() RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE
        AS $$ SELECT nullif(current_setting('sejalan.opd', true), '')::integer $$;
      CREATE FUNCTION scope_actor() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
        AS $$ SELECT nullif(current_setting('sejalan.actor', true), '') $$;
    `);
    await queryRunner.query(`
      GRANT SELECT, INSERT, UPDATE, DELETE ON ${[...PLAN_TABLES, ...OPEN_TABLES].join(', ')}
        TO sejalan_app;
      GRANT SELECT, INSERT, UPDATE ON opd, upload, job, report_file TO sejalan_app;
      GRANT SELECT ON ${COMPUTED_TABLES.join(', ')}, ${TOTALS_TABLES.join(', ')}, overlap_case
        TO sejalan_app;
    `);
    for (const table of GUARDED) {
      await queryRunner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY of_the_system ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true);
      `);
    }
    await this.guardPlans(queryRunner);
    await this.guardTheRest(queryRunner);
    await this.letTheProvinceCountDrafts(queryRunner);
  }

  private async createRole(queryRunner: QueryRunner): Promise<void> {
    // Roles belong to the server, not to this database: another database, or the administrator of
    // the server, may have made it already.
    await queryRunner.query(`
      DO $$ BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'sejalan_app') THEN
          CREATE ROLE sejalan_app NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
        END IF;
        IF NOT pg_has_role(CURRENT_USER, 'sejalan_app', '${await this.rightToBecome(queryRunner)}') THEN
          EXECUTE format('GRANT sejalan_app TO %I', CURRENT_USER);
        END IF;
      EXCEPTION
        WHEN duplicate_object OR unique_violation THEN NULL;
        WHEN insufficient_privilege THEN
          RAISE EXCEPTION 'Minta administrator PostgreSQL menjalankan: CREATE ROLE sejalan_app NOLOGIN; GRANT sejalan_app TO %;',
            quote_ident(CURRENT_USER);
      END $$`);
    await queryRunner.query(`
      GRANT USAGE ON SCHEMA public TO sejalan_app;
    `);
  }

  /** Since PostgreSQL 16 whoever makes a role is a member of it and may still not become it. */
  private async rightToBecome(queryRunner: QueryRunner): Promise<'SET' | 'MEMBER'> {
    const [{ version }] = await queryRunner.query(
      `SELECT current_setting('server_version_num')::int AS version`,
    );
    return version >= 160_000 ? 'SET' : 'MEMBER';
  }

  private async guardPlans(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['program', 'kegiatan_desa', 'lokus']) {
      await queryRunner.query(`
        CREATE POLICY own_and_sent ON ${table} FOR SELECT TO sejalan_app
          USING ((${OWN}) OR (${SENT}));
        CREATE POLICY own_added ON ${table} FOR INSERT TO sejalan_app WITH CHECK (${OWN});
        CREATE POLICY own_changed ON ${table} FOR UPDATE TO sejalan_app
          USING (${OWN}) WITH CHECK (${OWN});
        CREATE POLICY own_removed ON ${table} FOR DELETE TO sejalan_app USING (${OWN});
      `);
    }
    // The province verifies links and pengajuan, so it may change what was sent.
    const province = `is_sent AND (SELECT scope_reach()) = 'provinsi'`;
    await queryRunner.query(`
      CREATE POLICY own_and_sent ON priority_link FOR SELECT TO sejalan_app
        USING ((${OWN}) OR (${SENT}));
      CREATE POLICY own_or_province_added ON priority_link FOR INSERT TO sejalan_app
        WITH CHECK ((${OWN}) OR (${province}));
      CREATE POLICY own_or_province_changed ON priority_link FOR UPDATE TO sejalan_app
        USING ((${OWN}) OR (${province})) WITH CHECK ((${OWN}) OR (${province}));
      CREATE POLICY own_removed ON priority_link FOR DELETE TO sejalan_app USING (${OWN});

      CREATE POLICY own_or_province_read ON pengajuan FOR SELECT TO sejalan_app
        USING ((${OWN}) OR (SELECT scope_reach()) = 'provinsi');
      CREATE POLICY own_added ON pengajuan FOR INSERT TO sejalan_app WITH CHECK (${OWN});
      CREATE POLICY own_or_province_changed ON pengajuan FOR UPDATE TO sejalan_app
        USING ((${OWN}) OR (SELECT scope_reach()) = 'provinsi') WITH CHECK ((${OWN}) OR (${province}));
    `);
  }

  private async guardTheRest(queryRunner: QueryRunner): Promise<void> {
    const ofPemda = `pemda_code = (SELECT scope_pemda())`;
    await queryRunner.query(`
      CREATE POLICY own_and_sent ON finding FOR SELECT TO sejalan_app
        USING ((${ofPemda} AND (opd_id IS NULL OR (SELECT scope_opd()) IS NULL
                                OR opd_id = (SELECT scope_opd())))
          OR (is_sent AND (SELECT scope_reach()) = 'provinsi'));
      CREATE POLICY own_and_sent ON overlap_case_member FOR SELECT TO sejalan_app
        USING ((${OWN}) OR (${SENT}));
      -- The province sees a case when it may see every member; a kabupaten sees all of its desa.
      CREATE POLICY seen_by_members ON overlap_case FOR SELECT TO sejalan_app USING (
        (${ofPemda} AND ((SELECT scope_opd()) IS NULL OR EXISTS (
          SELECT FROM overlap_case_member m
           WHERE m.case_id = overlap_case.id AND m.opd_id = (SELECT scope_opd()))))
        OR ((SELECT scope_reach()) = 'provinsi' AND member_count = (
          SELECT count(*) FROM overlap_case_member m WHERE m.case_id = overlap_case.id)));

      CREATE POLICY read_by_all ON opd FOR SELECT TO sejalan_app
        USING (true);
      CREATE POLICY own_added ON opd FOR INSERT TO sejalan_app WITH CHECK (${ofPemda});
      CREATE POLICY own_changed ON opd FOR UPDATE TO sejalan_app
        USING (${ofPemda}) WITH CHECK (${ofPemda});

      CREATE POLICY own ON upload TO sejalan_app USING (
        ${ofPemda} AND ((SELECT scope_opd()) IS NULL OR uploaded_by = (SELECT scope_actor())))
        WITH CHECK (${ofPemda});
      CREATE POLICY own ON job TO sejalan_app USING (
        ${ofPemda} AND ((SELECT scope_opd()) IS NULL OR created_by = (SELECT scope_actor()))
        OR created_by = (SELECT scope_actor()));
      CREATE POLICY of_own_job ON report_file TO sejalan_app
        USING (EXISTS (SELECT FROM job j WHERE j.id = job_id));
    `);
    for (const table of TOTALS_TABLES) {
      await queryRunner.query(`
        CREATE POLICY own_or_province ON ${table} FOR SELECT TO sejalan_app
          USING (${ofPemda} OR (SELECT scope_reach()) = 'provinsi')`);
    }
  }

  /** Before it is sent, the province may know that a draft exists and how large it is, no more. */
  private async letTheProvinceCountDrafts(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE FUNCTION pengajuan_totals(of_tahapan integer)
        RETURNS TABLE (opd_id integer, row_count integer, pagu numeric(18,2))
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
        AS $$
          SELECT r.opd_id, count(*)::integer, coalesce(sum(r.pagu), 0)::numeric(18,2)
            FROM (SELECT opd_id, pemda_code, pagu FROM program WHERE tahapan_id = of_tahapan
                  UNION ALL
                  SELECT opd_id, pemda_code, anggaran FROM kegiatan_desa
                   WHERE tahapan_id = of_tahapan) r
           WHERE scope_reach() = 'provinsi' OR r.pemda_code = scope_pemda()
              OR current_setting('role') <> 'sejalan_app'
           GROUP BY r.opd_id
        $$;
      REVOKE EXECUTE ON FUNCTION pengajuan_totals(integer) FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION pengajuan_totals(integer) TO sejalan_app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP FUNCTION pengajuan_totals(integer)');
    const policies: { name: string; table: string }[] = await queryRunner.query(
      `SELECT policyname AS name, tablename AS table FROM pg_policies WHERE schemaname = 'public'`,
    );
    for (const { name, table } of policies) {
      await queryRunner.query(`DROP POLICY ${name} ON ${table}`);
    }
    for (const table of GUARDED) {
      await queryRunner.query(`
        ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY;
        ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`);
    }
    // The role stays: other databases of the server may use it.
    await queryRunner.query(`
      REVOKE ALL ON ALL TABLES IN SCHEMA public FROM sejalan_app;
      REVOKE USAGE ON SCHEMA public FROM sejalan_app;
      DROP FUNCTION scope_actor(), scope_opd(), scope_pemda(), scope_reach();
    `);
  }
}
