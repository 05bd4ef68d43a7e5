package no.leietileie.letter.ui.translation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Tone;
import no.leietileie.letter.translation.AgreedTerm;
import no.leietileie.letter.translation.ParagraphState;
import no.leietileie.letter.translation.TranslatedParagraph;
import no.leietileie.letter.translation.TranslationSheet;
import no.leietileie.letter.translation.TranslationText;

/** What is to be known about one translated paragraph: its state, who wrote it, what is wrong, and which words are agreed. */
class ParagraphSide extends Div {

    private final transient Consumer<String> write;
    private final transient Consumer<String> sendBack;

    ParagraphSide(Consumer<String> write, Consumer<String> sendBack) {
        this.write = write;
        this.sendBack = sendBack;
        addClassName("translation-side");
    }

    void show(TranslationSheet sheet, TranslatedParagraph paragraph) {
        removeAll();
        add(TranslationLabels.state(paragraph.state()));
        TranslationText current = paragraph.current();
        if (current != null) {
            about(current);
        }
        TranslationText earlier = paragraph.earlier();
        if (paragraph.state() == ParagraphState.STALE && earlier != null) {
            stale(earlier);
        }
        findings(paragraph);
        terms(sheet, paragraph);
        if (paragraph.state() == ParagraphState.IN_REVIEW) {
            Button back =
                    new Button(getTranslation("translation.send-back"), click -> new RemarkDialog(sendBack).open());
            back.addThemeVariants(ButtonVariant.TERTIARY);
            add(back);
        }
    }

    private void about(TranslationText text) {
        Span who = new Span(
                text.approverName() == null
                        ? getTranslation("translation.by", text.translatorName())
                        : getTranslation("translation.by-and-approved", text.translatorName(), text.approverName()));
        who.addClassName("quiet");
        add(who);
        if (text.machineMade()) {
            add(new StatusBadge(Tone.AMBER, getTranslation("translation.machine-made")));
        }
        if (text.remark() != null) {
            add(new Paragraph(getTranslation("translation.remark", text.remark())));
        }
    }

    private void stale(TranslationText earlier) {
        Span before = new Span(earlier.sourceMarkdown());
        before.addClassName("diff-before");
        Button fits = new Button(getTranslation("translation.still-fits"), click -> write.accept(earlier.markdown()));
        fits.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Span(getTranslation("translation.stale")), before, fits);
    }

    private void findings(TranslatedParagraph paragraph) {
        UnorderedList findings = new UnorderedList();
        findings.addClassName("findings");
        paragraph
                .findings()
                .forEach(finding -> findings.add(new ListItem(new StatusBadge(
                        finding.blocks() ? Tone.RED : Tone.AMBER, TranslationLabels.finding(finding)))));
        if (!paragraph.findings().isEmpty()) {
            add(findings);
        }
    }

    private void terms(TranslationSheet sheet, TranslatedParagraph paragraph) {
        UnorderedList list = new UnorderedList();
        list.addClassName("term-list");
        sheet.terms().stream()
                .filter(term -> term.isIn(paragraph.source().markdown()))
                .forEach(term -> list.add(term(term, sheet.language())));
        if (list.getComponentCount() > 0) {
            Span title = new Span(getTranslation("translation.terms"));
            title.addClassName("quiet");
            add(title, list);
        }
    }

    private static ListItem term(AgreedTerm term, LanguageTag language) {
        Span agreed = new Span(String.join(" / ", term.agreed()));
        agreed.getElement().setAttribute("lang", language.value());
        return new ListItem(new Span(term.term() + " → "), agreed);
    }

    /** Somebody else has written meanwhile: both texts are there, and one of them is chosen. */
    void showConflict(LanguageTag language, TranslationText theirs, Runnable keepMine, Runnable takeTheirs) {
        removeAll();
        getElement().setAttribute("role", "alert");
        Span text = new Span(theirs.markdown());
        text.addClassName("diff-before");
        text.getElement().setAttribute("lang", language.value());
        text.getElement().setAttribute("dir", language.rightToLeft() ? "rtl" : "ltr");
        Button take = new Button(
                getTranslation("translation.conflict.take", theirs.translatorName()), click -> takeTheirs.run());
        Button keep = new Button(getTranslation("translation.conflict.keep"), click -> keepMine.run());
        add(
                new StatusBadge(
                        Tone.AMBER,
                        getTranslation(
                                "translation.conflict.theirs",
                                theirs.translatorName(),
                                Formats.time(theirs.writtenAt()))),
                text,
                take,
                keep);
    }
}
