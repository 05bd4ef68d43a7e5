package no.leietileie.throughput.subscription;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import no.leietileie.base.ui.Formats;
import no.leietileie.throughput.Dashboard;
import no.leietileie.throughput.drawing.Drawing;
import no.leietileie.throughput.drawing.Headline;
import no.leietileie.throughput.drawing.Wording;

/**
 * What the e-mail says.
 *
 * @param address of the page of figures
 */
record FigureMail(
        Dashboard dashboard, List<Headline> headlines, List<Drawing> drawings, Wording words, String address) {

    String subject() {
        LocalDate day = dashboard.snapshot().asOf();
        return words.text("mail.subject", Integer.toString(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
    }

    /** Plain text, which every program for e-mail and every screen reader reads well. */
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(words.text("mail.counted", Formats.time(dashboard.snapshot().countedAt())));
        lines.add("");
        headlines.forEach(
                headline -> lines.add(headline.title() + ": " + headline.number() + " (" + headline.before() + ")"));
        drawings.stream().filter(drawing -> drawing.absent() == null).forEach(drawing -> {
            lines.add("");
            lines.add(drawing.title());
            lines.add(drawing.message());
        });
        lines.add("");
        lines.add(words.text("mail.open", address));
        lines.add(words.text("throughput.secrecy", dashboard.snapshot().threshold()));
        lines.add(words.text("mail.stop"));
        return String.join("\n", lines) + "\n";
    }
}
