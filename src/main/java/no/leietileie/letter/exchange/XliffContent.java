package no.leietileie.letter.exchange;

import java.util.List;
import no.leietileie.base.LanguageTag;

/** A file that could be read. */
record XliffContent(FileOrigin origin, LanguageTag from, LanguageTag to, List<FileUnit> units) {

    XliffContent {
        units = List.copyOf(units);
    }
}
