CREATE SEQUENCE letter_template_seq START WITH 1 INCREMENT BY 20;

CREATE TABLE letter_template (
    id              BIGINT       NOT NULL,
    version         BIGINT       NOT NULL,
    type            VARCHAR(30)  NOT NULL,
    name            VARCHAR(120) NOT NULL,
    source_language VARCHAR(35)  NOT NULL,
    created_at      DATETIME(6)  NOT NULL,
    archived_at     DATETIME(6),
    CONSTRAINT pk_letter_template PRIMARY KEY (id)
);

CREATE SEQUENCE letter_template_version_seq START WITH 1 INCREMENT BY 20;

-- A draft is written in place; once published its text never changes, and another draft follows it.
CREATE TABLE letter_template_version (
    id                 BIGINT       NOT NULL,
    version            BIGINT       NOT NULL,
    template_id        BIGINT       NOT NULL,
    number             INT          NOT NULL,
    markdown           MEDIUMTEXT   NOT NULL,
    changed_at         DATETIME(6)  NOT NULL,
    changed_by         BIGINT       NOT NULL,
    changed_by_name    VARCHAR(120) NOT NULL,
    published_at       DATETIME(6),
    published_by_name  VARCHAR(120),
    approval_body      VARCHAR(120),
    approval_meeting   VARCHAR(200),
    approved_on        DATE,
    approval_noted_at  DATETIME(6),
    approval_noted_by  VARCHAR(120),
    CONSTRAINT pk_letter_template_version PRIMARY KEY (id),
    CONSTRAINT uq_letter_template_version UNIQUE (template_id, number),
    CONSTRAINT fk_letter_template_version_template FOREIGN KEY (template_id) REFERENCES letter_template (id)
);

CREATE SEQUENCE letter_paragraph_seq START WITH 1 INCREMENT BY 100;

-- The paragraphs of a published version. paragraph_key is the same in every version that has the paragraph.
CREATE TABLE letter_paragraph (
    id            BIGINT      NOT NULL,
    template_id   BIGINT      NOT NULL,
    version_id    BIGINT      NOT NULL,
    position      INT         NOT NULL,
    paragraph_key CHAR(36)    NOT NULL,
    condition_key VARCHAR(60),
    markdown      TEXT        NOT NULL,
    source_hash   CHAR(64)    NOT NULL,
    CONSTRAINT pk_letter_paragraph PRIMARY KEY (id),
    CONSTRAINT uq_letter_paragraph_position UNIQUE (version_id, position),
    CONSTRAINT uq_letter_paragraph_key UNIQUE (version_id, paragraph_key),
    CONSTRAINT fk_letter_paragraph_version FOREIGN KEY (version_id) REFERENCES letter_template_version (id),
    CONSTRAINT fk_letter_paragraph_template FOREIGN KEY (template_id) REFERENCES letter_template (id)
);
