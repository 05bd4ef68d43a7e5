CREATE SEQUENCE letter_translation_seq START WITH 1 INCREMENT BY 100;

-- One row for each text of a source paragraph and language: when the source changes, the row of the old text stays, and so
-- does what was approved for the version in which it stands.
CREATE TABLE letter_translation (
    id              BIGINT       NOT NULL,
    version         BIGINT       NOT NULL,
    template_id     BIGINT       NOT NULL,
    language        VARCHAR(35)  NOT NULL,
    paragraph_key   CHAR(36)     NOT NULL,
    source_hash     CHAR(64)     NOT NULL,
    source_markdown TEXT         NOT NULL,
    markdown        TEXT         NOT NULL,
    state           VARCHAR(20)  NOT NULL,
    machine_made    BOOLEAN      NOT NULL,
    writer_ids      VARCHAR(400) NOT NULL,
    translator_name VARCHAR(120) NOT NULL,
    written_at      DATETIME(6)  NOT NULL,
    approver_id     BIGINT,
    approver_name   VARCHAR(120),
    approved_at     DATETIME(6),
    remark          VARCHAR(1000),
    CONSTRAINT pk_letter_translation PRIMARY KEY (id),
    CONSTRAINT uq_letter_translation UNIQUE (template_id, language, paragraph_key, source_hash),
    CONSTRAINT fk_letter_translation_template FOREIGN KEY (template_id) REFERENCES letter_template (id)
);

CREATE SEQUENCE letter_term_seq START WITH 1 INCREMENT BY 50;

-- Agreed words: how a Norwegian term is said in a language, and what must not stand there. Several forms are separated by ";".
CREATE TABLE letter_term (
    id        BIGINT       NOT NULL,
    version   BIGINT       NOT NULL,
    term      VARCHAR(100) NOT NULL,
    language  VARCHAR(35)  NOT NULL,
    agreed    VARCHAR(400) NOT NULL,
    forbidden VARCHAR(400) NOT NULL,
    CONSTRAINT pk_letter_term PRIMARY KEY (id),
    CONSTRAINT uq_letter_term UNIQUE (term, language)
);
