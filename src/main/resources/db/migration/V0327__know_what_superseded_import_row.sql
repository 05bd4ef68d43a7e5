-- The newer file that spoke about a contract that waited: when it is undone, the question is open again.
ALTER TABLE import_row ADD COLUMN superseded_by BIGINT;

CREATE INDEX ix_import_row_superseded_by ON import_row (superseded_by);

UPDATE import_row r JOIN (
    SELECT older.import_id, older.row_no, MIN(i.id) AS first
    FROM import_row older
    JOIN register_import i ON i.id > older.import_id AND i.applied_at IS NOT NULL
    JOIN import_row newer ON newer.import_id = i.id AND newer.lease_number = older.lease_number
        AND newer.outcome <> 'REJECTED'
    WHERE older.state = 'SKIPPED' AND JSON_VALUE(older.resolution, '$.decision') = 'Superseded'
    GROUP BY older.import_id, older.row_no
) newer ON newer.import_id = r.import_id AND newer.row_no = r.row_no
SET r.superseded_by = newer.first;
