package no.leietileie.letter.pdf.text;

import no.leietileie.letter.document.Inline;
import org.jspecify.annotations.Nullable;

public record TextStyle(boolean bold, Inline.@Nullable Link link) {

    public static final TextStyle PLAIN = new TextStyle(false, null);
    public static final TextStyle BOLD = new TextStyle(true, null);
}
