package no.leietileie.letter.ui.template;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Tone;
import no.leietileie.letter.template.ParagraphDiff;

/** What differs between two texts, paragraph by paragraph; what is the same is quiet. */
class DiffPanel extends Div {

    DiffPanel(List<ParagraphDiff> diffs) {
        addClassName("diff");
        if (diffs.stream().allMatch(ParagraphDiff::isSame)) {
            add(new Paragraph(getTranslation("versions.no-difference")));
        }
        diffs.forEach(diff -> add(paragraph(diff)));
    }

    private Div paragraph(ParagraphDiff diff) {
        Div paragraph = new Div();
        paragraph.addClassName("diff-paragraph");
        if (diff.isSame()) {
            paragraph.add(text(String.valueOf(diff.after()), "diff-same"));
            return paragraph;
        }
        paragraph.add(
                diff.before() == null
                        ? new StatusBadge(Tone.GREEN, getTranslation("versions.added"))
                        : diff.after() == null
                                ? new StatusBadge(Tone.RED, getTranslation("versions.removed"))
                                : new StatusBadge(Tone.BLUE, getTranslation("versions.changed")));
        if (diff.before() != null) {
            paragraph.add(text(diff.before(), "diff-before"));
        }
        if (diff.after() != null) {
            paragraph.add(text(diff.after(), "diff-after"));
        }
        return paragraph;
    }

    private static Span text(String markdown, String styleClass) {
        Span text = new Span(markdown);
        text.addClassName(styleClass);
        return text;
    }
}
