-- kind: what the row is for in the file; only DATA rows have an outcome of their own.
-- decides: which shared facts this row has the last word on, see Authority.
-- differences, candidates: what the dry run found, for whoever has to decide; differences are encrypted.
ALTER TABLE import_row
    ADD COLUMN kind         VARCHAR(10) NOT NULL DEFAULT 'DATA',
    ADD COLUMN severity     VARCHAR(10),
    ADD COLUMN is_protected BOOLEAN     NOT NULL DEFAULT FALSE,
    ADD COLUMN decides      VARCHAR(60) NOT NULL DEFAULT '',
    ADD COLUMN differences  MEDIUMBLOB,
    ADD COLUMN candidates   JSON,
    ADD COLUMN applied_at   DATETIME(6),
    ADD COLUMN undo_problem VARCHAR(40),
    MODIFY COLUMN before_state MEDIUMBLOB;

ALTER TABLE register_import
    ADD COLUMN staged         BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN missing_leases INT     NOT NULL DEFAULT 0,
    ADD COLUMN created_rows   INT     NOT NULL DEFAULT 0,
    ADD COLUMN changed_rows   INT     NOT NULL DEFAULT 0,
    ADD COLUMN unchanged_rows INT     NOT NULL DEFAULT 0,
    ADD COLUMN held_rows      INT     NOT NULL DEFAULT 0,
    ADD COLUMN rejected_rows  INT     NOT NULL DEFAULT 0;

-- One row, locked by whoever changes the register from a file: two files never do it at the same time.
CREATE TABLE import_turn (
    id BIGINT NOT NULL,
    CONSTRAINT pk_import_turn PRIMARY KEY (id)
);

INSERT INTO import_turn (id) VALUES (1);

-- A file in the inbox as it was at the last look; it is taken in when it has stopped growing.
CREATE TABLE inbox_file (
    name        VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL,
    bytes       BIGINT      NOT NULL,
    modified_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_inbox_file PRIMARY KEY (name)
);

-- Numbers of contracts and objects are told apart to the letter: A1 and a1 are two.
ALTER TABLE lease MODIFY COLUMN number VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL;
ALTER TABLE dwelling MODIFY COLUMN object_number VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin;
ALTER TABLE housing_cooperative MODIFY COLUMN name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin NOT NULL;

CREATE INDEX ix_person_birth_date ON person (birth_date);
CREATE INDEX ix_dwelling_address ON dwelling (postal_code, street_address);
