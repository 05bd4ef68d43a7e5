-- Who has had in hand what opens the account, or has made its user an administrator, and when last.
CREATE TABLE app_user_opened_by (
    user_id BIGINT NOT NULL,
    administrator_id BIGINT NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_app_user_opened_by PRIMARY KEY (user_id, administrator_id),
    CONSTRAINT fk_app_user_opened_by_user FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE CASCADE
);
