package no.leietileie.letter.ui.translation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.Optional;
import no.leietileie.base.ui.Texts;
import no.leietileie.letter.translation.TermMark;
import no.leietileie.letter.translation.TranslatedParagraph;
import no.leietileie.letter.translation.TranslationSheet;
import no.leietileie.letter.translation.TranslationText;
import no.leietileie.letter.translation.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** A source paragraph with its translation beside it; what is written is saved when the field is left. */
class ParagraphRow extends Div {

    private final transient Translations translations;
    private final transient Runnable changed;
    private final int place;
    private final MarkedText source = new MarkedText();
    private final TranslationField field;
    private final ParagraphSide side;
    private transient TranslationSheet sheet;
    private transient TranslatedParagraph paragraph;
    /** What was written and could not be stored. */
    private @Nullable String unsaved;

    ParagraphRow(Translations translations, TranslationSheet sheet, int place, Runnable changed) {
        this.translations = translations;
        this.changed = changed;
        this.place = place;
        this.sheet = sheet;
        this.paragraph = sheet.paragraphs().get(place);
        this.side = new ParagraphSide(this::write, this::sendBack);
        addClassName("translation-row");
        source.addClassName("translation-source");
        source.getElement()
                .setAttribute("lang", sheet.source().template().sourceLanguage().value());
        field = new TranslationField(
                sheet.language(),
                getTranslation("translation.field", Texts.language(sheet.language()), place + 1),
                this::write);
        add(new Div(condition(), source), field, side);
        show(sheet);
    }

    /** Two paragraphs may differ only in whom they are for. */
    private Span condition() {
        Span condition = new Span();
        condition.addClassName("quiet");
        String key = paragraph.source().conditionKey();
        condition.setVisible(key != null);
        if (key != null) {
            condition.setText(getTranslation("translation.condition", getTranslation("templates.condition." + key)));
        }
        return condition;
    }

    /** The caret stays where it is: the field is the same, and its text unless somebody else has changed it. */
    void show(TranslationSheet fresh) {
        sheet = fresh;
        paragraph = fresh.paragraphs().get(place);
        String norwegian = paragraph.source().markdown();
        source.show(norwegian, TermMark.inSource(norwegian, fresh.terms()));
        TranslationText known = Optional.ofNullable(paragraph.current()).orElse(paragraph.earlier());
        field.show(
                norwegian,
                Objects.requireNonNullElseGet(unsaved, () -> known == null ? "" : known.markdown()),
                fresh.terms());
        if (unsaved == null) {
            side.show(fresh, paragraph);
        } else {
            showConflict(unsaved);
        }
    }

    private void write(String markdown) {
        TranslationText current = paragraph.current();
        try {
            translations.write(
                    sheet.source().template().id(),
                    sheet.language(),
                    paragraph.source().key(),
                    current == null ? null : current.version(),
                    markdown);
            unsaved = null;
        } catch (ObjectOptimisticLockingFailureException conflict) {
            unsaved = markdown;
        }
        changed.run();
    }

    private void showConflict(String mine) {
        TranslationText theirs = paragraph.current();
        if (theirs == null) {
            unsaved = null;
            side.show(sheet, paragraph);
        } else {
            side.showConflict(sheet.language(), theirs, () -> write(mine), () -> {
                unsaved = null;
                show(sheet);
            });
        }
    }

    private void sendBack(String remark) {
        translations.sendBack(
                sheet.source().template().id(),
                sheet.language(),
                paragraph.source().key(),
                remark);
        changed.run();
    }
}
