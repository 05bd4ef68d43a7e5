package no.leietileie.casework.ui;

import static java.util.stream.Collectors.joining;

import no.leietileie.base.ui.Texts;
import no.leietileie.casework.TimelineItem;

/** The words for what happened: the text of its type, and for a change the fields that changed. */
final class TimelineText {

    private TimelineText() {}

    static String of(TimelineItem item) {
        String fields = item.details().keySet().stream()
                .filter(detail -> item.kind().equals("household"))
                // A person's field is named person:7.phone.
                .map(detail -> detail.substring(detail.lastIndexOf('.') + 1))
                .distinct()
                .sorted()
                .map(field -> Texts.text("field." + field))
                .collect(joining(", "));
        return Texts.text("timeline." + item.type(), fields);
    }
}
