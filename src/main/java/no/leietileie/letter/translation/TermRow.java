package no.leietileie.letter.translation;

import no.leietileie.base.LanguageTag;

/** @param version what a later change must bring along */
public record TermRow(long id, long version, LanguageTag language, AgreedTerm term) {}
