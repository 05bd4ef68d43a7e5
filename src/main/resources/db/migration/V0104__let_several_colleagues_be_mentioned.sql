-- Of a rule a household has one open task; of a mention one for each colleague who was named.
ALTER TABLE task
    DROP CONSTRAINT uq_task_open_rule,
    DROP COLUMN open_rule;

ALTER TABLE task
    ADD COLUMN open_rule VARCHAR(70)
        AS (IF(done_at IS NULL, IF(rule = 'MENTIONED', CONCAT(rule, ':', COALESCE(assignee_id, 0)), rule), NULL)) VIRTUAL,
    ADD CONSTRAINT uq_task_open_rule UNIQUE (household_id, open_rule);
