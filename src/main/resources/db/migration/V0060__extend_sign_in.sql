ALTER TABLE app_user
    ADD COLUMN must_change_password    BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN password_valid_until    DATETIME(6),
    ADD COLUMN external_subject        VARCHAR(255),
    ADD COLUMN protection_requested_by BIGINT,
    ADD COLUMN protection_requested_at DATETIME(6),
    ADD CONSTRAINT uq_app_user_external_subject UNIQUE (external_subject),
    ADD CONSTRAINT fk_app_user_protection_requested_by FOREIGN KEY (protection_requested_by) REFERENCES app_user (id);

-- The subject is a keyed hash of an account or an address: who was tried cannot be read from it.
CREATE TABLE sign_in_delay (
    subject       VARCHAR(64) NOT NULL,
    failures      INT         NOT NULL,
    last_at       DATETIME(6) NOT NULL,
    blocked_until DATETIME(6),
    CONSTRAINT pk_sign_in_delay PRIMARY KEY (subject)
);
CREATE INDEX ix_sign_in_delay_last_at ON sign_in_delay (last_at);
