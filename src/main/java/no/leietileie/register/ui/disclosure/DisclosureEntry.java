package no.leietileie.register.ui.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that is held, such as a person or a note.
 *
 * @param heading what it is; may be blank
 */
public record DisclosureEntry(String heading, List<Fact> facts) {

    public record Fact(String label, String value) {}

    public static DisclosureEntry of(String heading) {
        return new DisclosureEntry(heading, List.of());
    }

    public DisclosureEntry with(String label, String value) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(new Fact(label, value));
        return new DisclosureEntry(heading, List.copyOf(more));
    }

    /** It is about people: it must not end in a log. */
    @Override
    public String toString() {
        return "DisclosureEntry[" + facts.size() + " facts]";
    }
}
