/**
 * Part of a table expression: `program_id` with the share (0-1) of its pagu that verified links tie
 * to national priorities holding in the tahun rencana `$1` belongs to. Shares in one document count
 * to the whole at most; of several national documents the one that holds most counts. The same rule
 * as `measureLinkedMoney` in the alignment room.
 */
export const LINKED_SHARE = `
  SELECT program_id, max(share) AS share FROM (
    SELECT l.program_id, least(1, sum(l.share)) AS share
    FROM priority_link l JOIN priority r ON r.id = l.priority_id AND r.applies_to_region
    JOIN priority_document d ON d.id = r.document_id AND d.level = 'nasional'
    JOIN program p ON p.id = l.program_id JOIN tahapan t ON t.id = p.tahapan_id
    WHERE p.tahapan_id = $1 AND l.status = 'terverifikasi'
      AND t.tahun BETWEEN d.period_start AND d.period_end
    GROUP BY l.program_id, d.id) document
  GROUP BY program_id`;
