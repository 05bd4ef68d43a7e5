package no.leietileie.letter.ui.translation;

import static no.leietileie.base.ui.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.leietileie.base.ui.Notice;
import no.leietileie.letter.template.ParagraphKey;
import no.leietileie.letter.translation.ApprovalRefusal;
import no.leietileie.letter.translation.ParagraphState;
import no.leietileie.letter.translation.ReviewResult;
import no.leietileie.letter.translation.TranslationSheet;
import no.leietileie.letter.translation.Translations;
import org.jspecify.annotations.Nullable;

/** Hands in and approves all paragraphs of a language that are ready for it. */
final class ReviewButtons {

    private final Translations translations;
    private final Runnable changed;
    private final Button submit = new Button(text("translation.submit"), click -> submit());
    private final Button approve = new Button(text("translation.approve"), click -> approve());
    private final Span whyNot = new Span();
    private @Nullable TranslationSheet sheet;

    ReviewButtons(Translations translations, Runnable changed) {
        this.translations = translations;
        this.changed = changed;
        whyNot.addClassName("quiet");
        approve.addThemeVariants(ButtonVariant.PRIMARY);
    }

    List<Component> all() {
        return List.of(submit, whyNot, approve);
    }

    void show(TranslationSheet found) {
        sheet = found;
        submit.setVisible(found.count(ParagraphState.DRAFT) > 0);
        approve.setVisible(found.count(ParagraphState.IN_REVIEW) > 0);
        showWhyNot(found.paragraphs().stream()
                .filter(paragraph -> paragraph.state() == ParagraphState.IN_REVIEW)
                .map(paragraph -> Optional.ofNullable(paragraph.refusal()))
                .toList());
    }

    /** Where one paragraph can be approved the button does that, and says then what became of the others. */
    private void showWhyNot(List<Optional<ApprovalRefusal>> inReview) {
        boolean none = inReview.stream().allMatch(Optional::isPresent);
        approve.setEnabled(!none);
        whyNot.setText(
                none
                        ? TranslationLabels.refusals(
                                inReview.stream().flatMap(Optional::stream).toList())
                        : "");
    }

    private void submit() {
        TranslationSheet current = Objects.requireNonNull(sheet);
        ReviewResult result = translations.submit(
                current.source().template().id(), current.language(), keys(current, ParagraphState.DRAFT));
        Notice.done(text("translation.submitted", result.changed()));
        changed.run();
    }

    private void approve() {
        TranslationSheet current = Objects.requireNonNull(sheet);
        ReviewResult result = translations.approve(
                current.source().template().id(), current.language(), keys(current, ParagraphState.IN_REVIEW));
        changed.run();
        if (result.refused().isEmpty()) {
            Notice.done(text("translation.approved", result.changed()));
        } else {
            Notice.failed(text(
                    "translation.partly-approved",
                    result.changed(),
                    result.refused().size(),
                    TranslationLabels.refusals(result.refused().values())));
        }
    }

    private static List<ParagraphKey> keys(TranslationSheet sheet, ParagraphState state) {
        return sheet.paragraphs().stream()
                .filter(paragraph -> paragraph.state() == state)
                .map(paragraph -> paragraph.source().key())
                .toList();
    }
}
