package no.leietileie.letter.ui.mailing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import no.leietileie.base.ui.Breadcrumb;
import no.leietileie.base.ui.Formats;
import no.leietileie.letter.mailing.MailingRow;
import no.leietileie.letter.mailing.MailingState;
import no.leietileie.letter.mailing.RecipientCounts;

/** Which letter it is, how far it has come, and what can be done with it. */
class MailingHeader extends Header {

    MailingHeader(MailingRow row, List<? extends Component> actions) {
        addClassName("mailing-header");
        Span by = new Span(getTranslation("letters.line", row.createdByName(), Formats.time(row.createdAt())));
        by.addClassName("quiet");
        Div titles = new Div(new H1(row.template().name()), MailingLabels.badge(row.state()), by);
        titles.addClassName("page-titles");
        Div right = new Div();
        right.addClassName("page-actions");
        right.add(actions.toArray(Component[]::new));
        Div line = new Div(titles, right);
        line.addClassName("page-header");
        add(new Breadcrumb(getTranslation("mailings.title"), LettersView.class), line);
        sentence(row).map(Paragraph::new).ifPresent(this::add);
    }

    private Optional<String> sentence(MailingRow row) {
        RecipientCounts counts = row.counts();
        if (row.state() == MailingState.QUEUED) {
            return Optional.of(getTranslation("mailings.queued", Formats.time(row.dispatchAt())));
        }
        if (row.state() == MailingState.PAUSED && row.pauseReason() != null) {
            return Optional.of(getTranslation(row.pauseReason().messageKey()));
        }
        return row.state() == MailingState.DRAFT
                ? Optional.of(getTranslation(
                        "mailings.sum",
                        Formats.number(counts.sendable()),
                        Formats.number(counts.excepted()),
                        Formats.number(counts.all())))
                : Optional.empty();
    }
}
