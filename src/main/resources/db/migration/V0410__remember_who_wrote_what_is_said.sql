-- Texts are saved while they are written and outdate nothing else, so whoever wrote them is told of by herself.
ALTER TABLE case_matter ADD COLUMN discussed_by_name VARCHAR(120) AFTER discussion;
ALTER TABLE case_meeting ADD COLUMN summary_by_name VARCHAR(120) AFTER summary;
