CREATE SEQUENCE register_import_seq START WITH 1 INCREMENT BY 1;

CREATE TABLE register_import (
    id              BIGINT       NOT NULL,
    version         BIGINT       NOT NULL,
    file_name       VARCHAR(255) NOT NULL,
    file_bytes      BIGINT       NOT NULL,
    source          VARCHAR(20)  NOT NULL,
    state           VARCHAR(30)  NOT NULL,
    refusal         JSON,
    layout          JSON,
    mapping         JSON,
    created_at      DATETIME(6)  NOT NULL,
    created_by      BIGINT,
    created_by_name VARCHAR(120) NOT NULL,
    applied_at      DATETIME(6),
    applied_by_name VARCHAR(120),
    undone_at       DATETIME(6),
    rows_total      INT          NOT NULL DEFAULT 0,
    rows_done       INT          NOT NULL DEFAULT 0,
    other_rows      INT          NOT NULL DEFAULT 0,
    CONSTRAINT pk_register_import PRIMARY KEY (id)
);

CREATE INDEX ix_register_import_created_at ON register_import (created_at);

-- One line of the landlord's file. content (the cells as read) and before_state are encrypted: they hold
-- identity numbers. outcome is what the dry run found; state is how far the line has come.
CREATE TABLE import_row (
    import_id    BIGINT       NOT NULL,
    row_no       INT          NOT NULL,
    sheet        VARCHAR(100) NOT NULL,
    source_row   INT          NOT NULL,
    outcome      VARCHAR(20)  NOT NULL,
    change_kinds VARCHAR(200) NOT NULL DEFAULT '',
    state        VARCHAR(20)  NOT NULL,
    hold_reason  VARCHAR(40),
    findings     JSON,
    content      MEDIUMBLOB   NOT NULL,
    lease_id     BIGINT,
    household_id BIGINT,
    before_state BLOB,
    resolution   JSON,
    CONSTRAINT pk_import_row PRIMARY KEY (import_id, row_no),
    CONSTRAINT fk_import_row_import FOREIGN KEY (import_id) REFERENCES register_import (id) ON DELETE CASCADE
);

CREATE INDEX ix_import_row_outcome ON import_row (import_id, outcome, row_no);
CREATE INDEX ix_import_row_state ON import_row (import_id, state, row_no);
CREATE INDEX ix_import_row_hold ON import_row (outcome, state);

CREATE SEQUENCE import_mapping_seq START WITH 1 INCREMENT BY 1;

CREATE TABLE import_mapping (
    id      BIGINT       NOT NULL,
    version BIGINT       NOT NULL,
    name    VARCHAR(120) NOT NULL,
    columns JSON         NOT NULL,
    CONSTRAINT pk_import_mapping PRIMARY KEY (id),
    CONSTRAINT uq_import_mapping_name UNIQUE (name)
);
