package no.leietileie.letter.ui.translation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.letter.translation.ParagraphState;
import no.leietileie.letter.translation.TranslatedParagraph;
import no.leietileie.letter.translation.TranslationSheet;
import no.leietileie.letter.translation.TranslationText;
import no.leietileie.letter.translation.Translations;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** A source paragraph with its translation beside it; what is written is saved when the field is left. */
class ParagraphRow extends Div {

    private final transient Translations translations;
    private final transient TranslationSheet sheet;
    private final transient TranslatedParagraph paragraph;
    private final transient Runnable changed;

    ParagraphRow(Translations translations, TranslationSheet sheet, TranslatedParagraph paragraph, Runnable changed) {
        this.translations = translations;
        this.sheet = sheet;
        this.paragraph = paragraph;
        this.changed = changed;
        addClassName("translation-row");
        add(source(), translation(), remarks());
    }

    private Div source() {
        Div text = new Div(paragraph.source().markdown());
        text.addClassName("translation-source");
        text.getElement()
                .setAttribute("lang", sheet.source().template().sourceLanguage().value());
        return text;
    }

    private TextArea translation() {
        TextArea field = new TextArea();
        field.setAriaLabel(getTranslation(
                "translation.field",
                Texts.language(sheet.language()),
                sheet.paragraphs().indexOf(paragraph) + 1));
        field.getElement().setAttribute("lang", sheet.language().value());
        field.getElement().setAttribute("dir", sheet.language().rightToLeft() ? "rtl" : "ltr");
        TranslationText known = paragraph.current() == null ? paragraph.earlier() : paragraph.current();
        field.setValue(known == null ? "" : known.markdown());
        field.setMaxLength(Translations.LENGTH);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                write(change.getValue());
            }
        });
        return field;
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
            changed.run();
        } catch (ObjectOptimisticLockingFailureException conflict) {
            Notice.failed(getTranslation("translation.conflict"));
        }
    }

    private Div remarks() {
        Div side = new Div(TranslationLabels.state(paragraph.state()));
        side.addClassName("translation-side");
        TranslationText current = paragraph.current();
        if (current != null) {
            side.add(who(current));
            if (current.machineMade()) {
                side.add(new StatusBadge(Tone.AMBER, getTranslation("translation.machine-made")));
            }
            if (current.remark() != null) {
                side.add(new Paragraph(getTranslation("translation.remark", current.remark())));
            }
        }
        if (paragraph.state() == ParagraphState.STALE && paragraph.earlier() != null) {
            side.add(stale(paragraph.earlier()));
        }
        UnorderedList findings = new UnorderedList();
        findings.addClassName("findings");
        paragraph
                .findings()
                .forEach(finding -> findings.add(new ListItem(new StatusBadge(
                        finding.blocks() ? Tone.RED : Tone.AMBER, TranslationLabels.finding(finding)))));
        side.add(findings);
        if (paragraph.state() == ParagraphState.IN_REVIEW) {
            Button back = new Button(
                    getTranslation("translation.send-back"), click -> new RemarkDialog(this::sendBack).open());
            back.addThemeVariants(ButtonVariant.TERTIARY);
            side.add(back);
        }
        return side;
    }

    private Span who(TranslationText text) {
        Span who = new Span(
                text.approverName() == null
                        ? getTranslation("translation.by", text.translatorName())
                        : getTranslation("translation.by-and-approved", text.translatorName(), text.approverName()));
        who.addClassName("quiet");
        return who;
    }

    private Div stale(TranslationText earlier) {
        Div stale = new Div(new Span(getTranslation("translation.stale")));
        Span before = new Span(earlier.sourceMarkdown());
        before.addClassName("diff-before");
        Button fits = new Button(getTranslation("translation.still-fits"), click -> write(earlier.markdown()));
        fits.addThemeVariants(ButtonVariant.TERTIARY);
        stale.add(before, fits);
        stale.addClassName("translation-side");
        return stale;
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
