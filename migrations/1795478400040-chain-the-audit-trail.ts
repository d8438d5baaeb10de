import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Ties the entries of the audit trail into a chain of hashes, after they were committed: writers
 * never wait for each other, and one sealer at a time adds the links.
 */
export class ChainTheAuditTrail1795478400040 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // No foreign keys: a seal has to outlive its entry, to tell that it was taken away.
    await queryRunner.query(`
      CREATE TABLE audit_seal (
        seal_no bigint NOT NULL,
        entry_id bigint NOT NULL,
        hash bytea NOT NULL,
        CONSTRAINT ck_audit_seal_hash CHECK (length(hash) = 32),
        CONSTRAINT uq_audit_seal_entry_id UNIQUE (entry_id),
        CONSTRAINT pk_audit_seal PRIMARY KEY (seal_no)
      );
      CREATE TABLE audit_unsealed (
        entry_id bigint NOT NULL,
        CONSTRAINT pk_audit_unsealed PRIMARY KEY (entry_id)
      );
      INSERT INTO audit_unsealed SELECT id FROM audit_entry;

      CREATE FUNCTION await_seal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public, pg_temp AS $$
      BEGIN
        IF NOT is_restoring() THEN INSERT INTO audit_unsealed VALUES (NEW.id); END IF;
        RETURN NULL;
      END $$;
      REVOKE EXECUTE ON FUNCTION await_seal() FROM PUBLIC;
      CREATE TRIGGER await_seal AFTER INSERT ON audit_entry
        FOR EACH ROW EXECUTE FUNCTION await_seal();

      CREATE FUNCTION refuse_trail_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF is_restoring() THEN RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END; END IF;
        RAISE EXCEPTION 'An audit trail is only ever added to' USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_entry
        FOR EACH ROW EXECUTE FUNCTION refuse_trail_change();
      CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_seal
        FOR EACH ROW EXECUTE FUNCTION refuse_trail_change();
    `);
    for (const table of ['audit_seal', 'audit_unsealed']) {
      await queryRunner.query(`
        ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
        ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
        CREATE POLICY of_the_system ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true)`);
    }
    await this.createSealing(queryRunner);
    await this.createVerification(queryRunner);
  }

  private async createSealing(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- Named one by one, so that a column added later does not change the text of old entries.
      CREATE FUNCTION audit_text(e audit_entry) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT jsonb_build_array(e.id, (extract(epoch FROM e.at) * 1000000)::bigint, e.actor,
          e.role, e.action, e.table_name, e.row_id, e.pemda_code, e.opd_id, e.tahapan_id,
          e.changes, e.reason, e.request_id, e.ip)::text
      $$;

      -- Seals up to 5,000 committed entries and says how many. In READ COMMITTED: after the lock
      -- the next statement must see what the sealer before us has added.
      CREATE FUNCTION seal_audit() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public, pg_temp AS $$
      DECLARE
        number bigint;
        link bytea;
        entry audit_entry;
        sealed bigint[] := '{}';
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtext('sejalan.seal_audit'));
        SELECT seal_no, hash INTO number, link FROM audit_seal ORDER BY seal_no DESC LIMIT 1;
        number := coalesce(number, 0);
        link := coalesce(link, ''::bytea);
        FOR entry IN SELECT e.* FROM audit_unsealed u JOIN audit_entry e ON e.id = u.entry_id
                      ORDER BY e.id LIMIT 5000 LOOP
          number := number + 1;
          link := sha256(link || convert_to(audit_text(entry), 'UTF8'));
          INSERT INTO audit_seal VALUES (number, entry.id, link);
          sealed := sealed || entry.id;
        END LOOP;
        DELETE FROM audit_unsealed WHERE entry_id = ANY (sealed);
        RETURN cardinality(sealed);
      END $$;
      REVOKE EXECUTE ON FUNCTION seal_audit() FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION seal_audit() TO sejalan_app;
    `);
  }

  private async createVerification(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- The first broken link, or no row. An hour is far longer than any of our transactions.
      CREATE FUNCTION verify_audit() RETURNS TABLE (seal_no bigint, entry_id bigint, trouble text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        WITH link AS (
          SELECT s.seal_no, s.entry_id, s.hash, e.id, e.at,
                 sha256(coalesce(lag(s.hash) OVER chain, ''::bytea)
                        || convert_to(audit_text(e), 'UTF8')) AS expected,
                 row_number() OVER chain AS expected_no,
                 max(e.at) OVER (chain ROWS UNBOUNDED PRECEDING) AS latest
            FROM audit_seal s LEFT JOIN audit_entry e ON e.id = s.entry_id
          WINDOW chain AS (ORDER BY s.seal_no)
        ), broken AS (
          SELECT CASE WHEN l.seal_no <> expected_no THEN expected_no ELSE l.seal_no END AS seal_no,
                 CASE WHEN l.seal_no = expected_no THEN l.entry_id END AS entry_id,
                 CASE WHEN l.seal_no <> expected_no THEN 'segel_hilang'
                      WHEN id IS NULL THEN 'entri_hilang'
                      WHEN hash <> expected THEN 'entri_berubah'
                      ELSE 'entri_disisipkan' END AS trouble
            FROM link l
           WHERE l.seal_no <> expected_no OR id IS NULL OR hash <> expected
              OR at < latest - interval '1 hour'
           ORDER BY l.seal_no LIMIT 1
        ), loose AS (
          SELECT NULL::bigint, e.id, 'entri_tanpa_segel'
            FROM audit_entry e
           WHERE NOT EXISTS (SELECT FROM audit_seal s WHERE s.entry_id = e.id)
             AND NOT EXISTS (SELECT FROM audit_unsealed u WHERE u.entry_id = e.id)
           ORDER BY e.id LIMIT 1
        )
        SELECT * FROM (SELECT * FROM broken UNION ALL SELECT * FROM loose) found LIMIT 1
      $$;
      REVOKE EXECUTE ON FUNCTION verify_audit() FROM PUBLIC;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION verify_audit(), seal_audit(), audit_text(audit_entry);
      DROP TRIGGER append_only ON audit_entry;
      DROP TRIGGER await_seal ON audit_entry;
      DROP TABLE audit_unsealed, audit_seal;
      DROP FUNCTION refuse_trail_change(), await_seal();
    `);
  }
}
