package no.leietileie.letter.ui.template;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import no.leietileie.base.ui.Formats;
import no.leietileie.letter.template.VersionRow;

/** One version in the history. */
class VersionLine extends Div {

    VersionLine(VersionRow version) {
        addClassName("version-line");
        Span name = new Span(getTranslation("versions.number", version.number()));
        name.addClassName("version-number");
        Span who = new Span(
                version.isDraft()
                        ? getTranslation("versions.written", version.changedByName(), Formats.time(version.changedAt()))
                        : getTranslation(
                                "versions.published-by",
                                Objects.requireNonNull(version.publishedByName()),
                                Formats.time(version.publishedAt())));
        who.addClassName("quiet");
        add(name, TemplateLabels.state(version), who);
    }
}
