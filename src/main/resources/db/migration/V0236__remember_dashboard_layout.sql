-- How somebody has arranged the page of figures: their names in order, a minus before those that are put away.
CREATE TABLE dashboard_layout (
    user_id BIGINT        NOT NULL,
    figures VARCHAR(1000) NOT NULL,
    CONSTRAINT pk_dashboard_layout PRIMARY KEY (user_id),
    CONSTRAINT fk_dashboard_layout_user FOREIGN KEY (user_id) REFERENCES app_user (id) ON DELETE CASCADE
);
