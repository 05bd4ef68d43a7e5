CREATE SEQUENCE letter_mailing_seq START WITH 1 INCREMENT BY 1;

-- One mailing: a letter to many households. round counts how often its recipients were made ready, so that an interrupted
-- round is finished and not begun anew.
CREATE TABLE letter_mailing (
    id                 BIGINT       NOT NULL,
    version            BIGINT       NOT NULL,
    template_id        BIGINT       NOT NULL,
    state              VARCHAR(20)  NOT NULL,
    round              INT          NOT NULL,
    norwegian_enclosed BOOLEAN      NOT NULL,
    norwegian_first    BOOLEAN      NOT NULL,
    letter_per_adult   BOOLEAN      NOT NULL,
    enclosures         VARCHAR(200) NOT NULL,
    letter_date        DATE,
    created_by         BIGINT       NOT NULL,
    created_by_name    VARCHAR(120) NOT NULL,
    created_at         DATETIME(6)  NOT NULL,
    sent_by            BIGINT,
    sent_by_name       VARCHAR(120),
    dispatch_at        DATETIME(6),
    finished_at        DATETIME(6),
    pause_reason       VARCHAR(20),
    CONSTRAINT pk_letter_mailing PRIMARY KEY (id),
    CONSTRAINT fk_letter_mailing_template FOREIGN KEY (template_id) REFERENCES letter_template (id)
);

CREATE INDEX ix_letter_mailing_created ON letter_mailing (created_at);

-- The paper on which a mailing was written, as it was when it was sent.
CREATE TABLE letter_mailing_sender (
    mailing_id BIGINT NOT NULL,
    letterhead JSON   NOT NULL,
    logo       MEDIUMBLOB,
    CONSTRAINT pk_letter_mailing_sender PRIMARY KEY (mailing_id),
    CONSTRAINT fk_letter_mailing_sender_mailing FOREIGN KEY (mailing_id) REFERENCES letter_mailing (id) ON DELETE CASCADE
);

CREATE SEQUENCE letter_mailing_text_seq START WITH 1 INCREMENT BY 20;

-- The very words of a mailing in one language, and who answers for them: its own letter, and each of its enclosures.
CREATE TABLE letter_mailing_text (
    id             BIGINT       NOT NULL,
    mailing_id     BIGINT       NOT NULL,
    round          INT          NOT NULL,
    template_id    BIGINT       NOT NULL,
    template_name  VARCHAR(120) NOT NULL,
    language       VARCHAR(35)  NOT NULL,
    version_id     BIGINT       NOT NULL,
    version_number INT          NOT NULL,
    markdown       MEDIUMTEXT   NOT NULL,
    sha256         CHAR(64)     NOT NULL,
    translators    VARCHAR(600) NOT NULL,
    approvers      VARCHAR(600) NOT NULL,
    approved_at    DATETIME(6)  NOT NULL,
    CONSTRAINT pk_letter_mailing_text PRIMARY KEY (id),
    CONSTRAINT uq_letter_mailing_text UNIQUE (mailing_id, round, template_id, language),
    CONSTRAINT fk_letter_mailing_text_mailing FOREIGN KEY (mailing_id) REFERENCES letter_mailing (id) ON DELETE CASCADE,
    CONSTRAINT fk_letter_mailing_text_template FOREIGN KEY (template_id) REFERENCES letter_template (id)
);

CREATE SEQUENCE letter_recipient_seq START WITH 1 INCREMENT BY 500;

-- One letter of a mailing. recipient_key makes sure that nobody gets it twice: the household, or one adult of it.
-- claimed_at is set while another system has the letter and has not answered.
CREATE TABLE letter_recipient (
    id              BIGINT       NOT NULL,
    version         BIGINT       NOT NULL,
    mailing_id      BIGINT       NOT NULL,
    round           INT          NOT NULL,
    household_id    BIGINT       NOT NULL,
    recipient_key   VARCHAR(50)  NOT NULL,
    person_id       BIGINT,
    reference_kind  VARCHAR(30),
    reference_id    BIGINT,
    extra_values    JSON         NOT NULL,
    conditions      VARCHAR(200) NOT NULL,
    name            VARCHAR(400) NOT NULL,
    address         VARCHAR(400) NOT NULL,
    sort_key        VARCHAR(80)  NOT NULL,
    language        VARCHAR(35),
    text_language   VARCHAR(35),
    language_chosen BOOLEAN      NOT NULL,
    channel         VARCHAR(20)  NOT NULL,
    channel_chosen  BOOLEAN      NOT NULL,
    sent_again      BOOLEAN      NOT NULL,
    state           VARCHAR(20)  NOT NULL,
    problem         VARCHAR(30),
    problem_detail  VARCHAR(400),
    failure         VARCHAR(30),
    attempts        INT          NOT NULL,
    next_attempt_at DATETIME(6),
    claimed_at      DATETIME(6),
    sent_at         DATETIME(6),
    external_id     VARCHAR(100),
    outdated_at     DATETIME(6),
    CONSTRAINT pk_letter_recipient PRIMARY KEY (id),
    CONSTRAINT uq_letter_recipient UNIQUE (mailing_id, recipient_key),
    CONSTRAINT fk_letter_recipient_mailing FOREIGN KEY (mailing_id) REFERENCES letter_mailing (id) ON DELETE CASCADE,
    CONSTRAINT fk_letter_recipient_household FOREIGN KEY (household_id) REFERENCES household (id)
);

CREATE INDEX ix_letter_recipient_household ON letter_recipient (household_id, mailing_id);
CREATE INDEX ix_letter_recipient_state ON letter_recipient (mailing_id, state, sort_key, id);
CREATE INDEX ix_letter_recipient_reference ON letter_recipient (reference_kind, reference_id);
CREATE INDEX ix_letter_recipient_channel ON letter_recipient (channel, state);

-- What went out: the file itself, its fingerprint, and the data it was made of. Goes with the household.
CREATE TABLE letter_document (
    recipient_id BIGINT      NOT NULL,
    made_at      DATETIME(6) NOT NULL,
    sha256       CHAR(64)    NOT NULL,
    pages        INT         NOT NULL,
    data         JSON        NOT NULL,
    content      LONGBLOB    NOT NULL,
    CONSTRAINT pk_letter_document PRIMARY KEY (recipient_id),
    CONSTRAINT fk_letter_document_recipient FOREIGN KEY (recipient_id) REFERENCES letter_recipient (id) ON DELETE CASCADE
);

CREATE SEQUENCE letter_status_seq START WITH 1 INCREMENT BY 500;

-- What became of one letter, step by step.
CREATE TABLE letter_status (
    id           BIGINT       NOT NULL,
    recipient_id BIGINT       NOT NULL,
    at           DATETIME(6)  NOT NULL,
    status       VARCHAR(30)  NOT NULL,
    detail       VARCHAR(200),
    actor_name   VARCHAR(120) NOT NULL,
    CONSTRAINT pk_letter_status PRIMARY KEY (id),
    CONSTRAINT fk_letter_status_recipient FOREIGN KEY (recipient_id) REFERENCES letter_recipient (id) ON DELETE CASCADE
);

CREATE INDEX ix_letter_status_recipient ON letter_status (recipient_id, id);

-- How a household has asked to get its letters. Without a row: on paper, or by digital post where that is open to it.
CREATE TABLE letter_delivery_wish (
    household_id     BIGINT       NOT NULL,
    version          BIGINT       NOT NULL,
    email_consent_on DATE,
    digital_reserved BOOLEAN      NOT NULL,
    changed_by_name  VARCHAR(120) NOT NULL,
    changed_at       DATETIME(6)  NOT NULL,
    CONSTRAINT pk_letter_delivery_wish PRIMARY KEY (household_id),
    CONSTRAINT fk_letter_delivery_wish_household FOREIGN KEY (household_id) REFERENCES household (id) ON DELETE CASCADE
);
