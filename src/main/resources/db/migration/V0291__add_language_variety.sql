-- Which kind of a language a person speaks, such as a dialect, so that an interpreter can be chosen who speaks the same.
ALTER TABLE person ADD COLUMN language_variety VARCHAR(60) AFTER language;
ALTER TABLE tenant_list ADD COLUMN language_variety VARCHAR(60) AFTER language;
