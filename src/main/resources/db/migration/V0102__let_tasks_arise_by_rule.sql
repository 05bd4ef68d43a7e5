-- rule names what made a task arise by itself; its words are found by it, and title then only adds what is known more.
-- Of one rule a household has one open task, however often the rule is met.
ALTER TABLE task
    ADD COLUMN rule      VARCHAR(40),
    ADD COLUMN open_rule VARCHAR(40) AS (IF(done_at IS NULL, rule, NULL)) VIRTUAL,
    ADD CONSTRAINT uq_task_open_rule UNIQUE (household_id, open_rule);
