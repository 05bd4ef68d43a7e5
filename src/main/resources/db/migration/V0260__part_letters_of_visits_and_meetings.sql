-- A change or a reminder is of a visit or of a meeting: which one, the text itself says.
UPDATE letter_template
SET type = CONCAT('MEETING_', type)
WHERE type IN ('CHANGE', 'REMINDER')
  AND EXISTS (SELECT 1
              FROM letter_template_version
              WHERE letter_template_version.template_id = letter_template.id
                AND letter_template_version.markdown LIKE '%{{meeting.%');

UPDATE letter_template
SET type = CONCAT('VISIT_', type)
WHERE type IN ('CHANGE', 'REMINDER');
