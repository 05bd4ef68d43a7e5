package no.leietileie.letter.ui.mailing;

import static no.leietileie.base.ui.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.letter.mailing.RecipientRow;
import no.leietileie.letter.mailing.SentLetter;
import no.leietileie.letter.mailing.SentLetters;

/** What proves a letter, and what has happened to it. */
class EvidencePart extends Div {

    EvidencePart(SentLetters letters, RecipientRow row) {
        addClassName("letter-evidence");
        letters.find(row.id()).ifPresentOrElse(this::show, () -> showHistory(letters.history(row.id())));
    }

    private void show(SentLetter letter) {
        showHistory(letter.history());
        Facts facts = new Facts()
                .fact(text("mailings.evidence.made"), Formats.time(letter.madeAt()))
                .fact(text("mailings.evidence.pages"), Formats.number(letter.pages()));
        letter.texts().forEach(words -> show(words, facts));
        Span fingerprint = new Span(letter.sha256());
        fingerprint.addClassName("fingerprint");
        add(new H3(text("mailings.evidence")), facts.fact(text("mailings.evidence.fingerprint"), fingerprint));
    }

    private static void show(SentLetter.Words words, Facts facts) {
        facts.fact(
                text("mailings.evidence.words"),
                text(
                        "mailings.evidence.text",
                        words.templateName(),
                        Texts.language(words.language()),
                        Formats.number(words.version())));
        if (!words.translators().isEmpty()) {
            facts.fact(text("mailings.evidence.translated"), words.translators())
                    .fact(
                            text("mailings.evidence.approved"),
                            text("mailings.evidence.approval", words.approvers(), Formats.time(words.approvedAt())));
        } else if (!words.approvers().isEmpty()) {
            facts.fact(
                    text("mailings.evidence.decided"),
                    text("mailings.evidence.approval", words.approvers(), Formats.day(words.approvedAt())));
        }
    }

    private void showHistory(List<SentLetter.Step> history) {
        if (history.isEmpty()) {
            return;
        }
        OrderedList steps = new OrderedList();
        history.forEach(step -> steps.add(line(step)));
        add(new H3(text("mailings.history")), steps);
    }

    private static ListItem line(SentLetter.Step step) {
        String what = Texts.find("mailings.letter." + step.status().toLowerCase(Locale.ROOT))
                .orElse(step.status());
        Span when = new Span(text("letters.line", step.actorName(), Formats.time(step.at())));
        when.addClassName("quiet");
        return new ListItem(
                new Span(step.detail() == null ? what : text("mailings.history.detail", what, detail(step.detail()))),
                when);
    }

    private static String detail(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        return Texts.find("mailings.problem." + lower)
                .or(() -> Texts.find("mailings.failure." + lower))
                .or(() -> Texts.find("mailings.channel." + lower))
                .orElse(code);
    }
}
