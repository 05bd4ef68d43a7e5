package no.leietileie.letter.translation;

record ParagraphCount(long templateId, long count) {}
