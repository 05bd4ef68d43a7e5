-- Who gets the figures by e-mail each week. sent_on keeps a job that is run again from sending twice.
CREATE TABLE figure_subscription (
    user_id  BIGINT       NOT NULL,
    email    VARCHAR(254) NOT NULL,
    language VARCHAR(10)  NOT NULL,
    sent_on  DATE,
    CONSTRAINT pk_figure_subscription PRIMARY KEY (user_id),
    CONSTRAINT fk_figure_subscription_user FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE CASCADE
);
