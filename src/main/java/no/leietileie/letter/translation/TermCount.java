package no.leietileie.letter.translation;

import no.leietileie.base.LanguageTag;

record TermCount(LanguageTag language, long count) {}
