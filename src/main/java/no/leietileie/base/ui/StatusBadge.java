package no.leietileie.base.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A status as word, colour and icon, never colour alone. */
public class StatusBadge extends Span {

    public StatusBadge(Tone tone, String text) {
        addClassNames("status", "status-" + tone.name().toLowerCase(Locale.ROOT));
        add(tone.icon().create(), new Span(text));
    }
}
