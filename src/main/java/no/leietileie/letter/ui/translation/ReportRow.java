package no.leietileie.letter.ui.translation;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Tone;
import no.leietileie.letter.exchange.UnitOutcome;
import no.leietileie.letter.exchange.UnitReport;
import no.leietileie.letter.template.ParagraphKey;
import no.leietileie.letter.translation.CheckFinding;
import no.leietileie.letter.translation.TranslationText;
import org.jspecify.annotations.Nullable;

/** A paragraph of a file: its source, what it says here and there, and what becomes of it. */
class ReportRow extends Div {

    private final transient UnitReport unit;
    private final transient LanguageTag language;
    private final @Nullable Checkbox choice;

    ReportRow(UnitReport unit, LanguageTag language, Runnable chosen) {
        this.unit = unit;
        this.language = language;
        this.choice = unit.outcome() == UnitOutcome.CONFLICT ? choice(chosen) : null;
        addClassName("translation-row");
        Div source = new Div(unit.source());
        source.addClassName("translation-source");
        add(source, texts(), side());
    }

    private Checkbox choice(Runnable chosen) {
        Checkbox box = new Checkbox(getTranslation("exchange.use-file"));
        box.addValueChangeListener(change -> chosen.run());
        return box;
    }

    /** Whether its text is to replace one that somebody has changed here. */
    boolean isChosen() {
        return choice != null && choice.getValue();
    }

    ParagraphKey key() {
        return Objects.requireNonNull(unit.paragraph()).key();
    }

    private Div texts() {
        Div texts = new Div();
        texts.addClassName("exchange-texts");
        TranslationText current = unit.current();
        if (current != null) {
            texts.add(text(current.markdown(), "diff-before"));
        }
        if (unit.proposed() != null) {
            texts.add(text(unit.proposed(), "diff-after"));
        }
        return texts;
    }

    private Span text(String markdown, String styleClass) {
        Span text = new Span(markdown);
        text.addClassName(styleClass);
        text.getElement().setAttribute("lang", language.value());
        text.getElement().setAttribute("dir", language.rightToLeft() ? "rtl" : "ltr");
        return text;
    }

    private Div side() {
        Div side = new Div(ExchangeLabels.outcome(unit.outcome()));
        side.addClassName("translation-side");
        if (choice != null) {
            TranslationText current = Objects.requireNonNull(unit.current());
            Span who = new Span(getTranslation(
                    "exchange.conflict.who", current.translatorName(), Formats.time(current.writtenAt())));
            who.addClassName("quiet");
            side.add(who, choice);
        }
        UnorderedList reasons = new UnorderedList();
        reasons.addClassName("findings");
        if (unit.problem() != null) {
            reasons.add(line(
                    Tone.RED, getTranslation("exchange.reason." + unit.problem().key())));
        }
        unit.findings().forEach(finding -> reasons.add(line(tone(finding), TranslationLabels.finding(finding))));
        if (reasons.getComponentCount() > 0) {
            side.add(reasons);
        }
        return side;
    }

    private static Tone tone(CheckFinding finding) {
        return finding.blocks() ? Tone.RED : Tone.AMBER;
    }

    private static ListItem line(Tone tone, String text) {
        return new ListItem(new StatusBadge(tone, text));
    }
}
