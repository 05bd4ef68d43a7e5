package no.leietileie.casework.ui;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.stream.Stream;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.TimelineItem;
import no.leietileie.register.HouseholdsChangedByImport;

/** The words for what happened: the text of its type, and for a change what changed. */
final class TimelineText {

    private TimelineText() {}

    static String of(TimelineItem item) {
        return Texts.text("timeline." + item.type(), item.kind().equals("household") ? fields(item) : changes(item));
    }

    private static String fields(TimelineItem item) {
        return item.details().keySet().stream()
                // A person's field is named person:7.phone.
                .map(detail -> detail.substring(detail.lastIndexOf('.') + 1))
                .distinct()
                .sorted()
                .map(field -> Texts.text("field." + field))
                .collect(joining(", "));
    }

    private static String changes(TimelineItem item) {
        String changes = item.details().getOrDefault(HouseholdsChangedByImport.CHANGES, "");
        return Stream.of(changes.split(","))
                .filter(change -> !change.isEmpty())
                .map(change -> "register.import.change."
                        + change.toLowerCase(Locale.ROOT).replace('_', '-'))
                .map(Texts::text)
                .collect(joining(", "));
    }
}
