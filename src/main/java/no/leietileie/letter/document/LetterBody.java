package no.leietileie.letter.document;

import java.util.List;
import no.leietileie.base.LanguageTag;

/** One text in one language. It begins on a page of its own, and brings its own heading of level 1. */
public record LetterBody(LanguageTag language, List<Block> blocks) {

    public LetterBody {
        blocks = List.copyOf(blocks);
    }

    public boolean rightToLeft() {
        return language.rightToLeft();
    }
}
