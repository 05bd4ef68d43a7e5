package no.leietileie.throughput.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.leietileie.access.AccessLog;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Formats;
import no.leietileie.letter.document.Letter;
import no.leietileie.letter.document.Recipient;
import no.leietileie.letter.document.Sender;
import no.leietileie.letter.pdf.LetterPdf;
import no.leietileie.municipality.Letterhead;
import no.leietileie.municipality.MunicipalitySettings;
import no.leietileie.throughput.Dashboard;
import no.leietileie.throughput.DashboardFilter;
import no.leietileie.throughput.Figures;
import no.leietileie.throughput.drawing.Drawing;
import no.leietileie.throughput.drawing.Drawings;
import no.leietileie.throughput.drawing.Wording;
import no.leietileie.throughput.layout.DashboardLayouts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures as a file for the board: PDF/A and PDF/UA, as every letter is, in the order the reader has arranged. */
@Service
@PreAuthorize("hasAnyRole('" + Role.LEADER_NAME + "', '" + Role.TEAM_NAME + "', '" + Role.ADMIN_NAME + "')")
public class BoardReports {

    private final Figures figures;
    private final Drawings drawings;
    private final DashboardLayouts layouts;
    private final MunicipalitySettings settings;
    private final AccessLog log;
    private final Clock clock;

    BoardReports(
            Figures figures,
            Drawings drawings,
            DashboardLayouts layouts,
            MunicipalitySettings settings,
            AccessLog log,
            Clock clock) {
        this.figures = figures;
        this.drawings = drawings;
        this.layouts = layouts;
        this.settings = settings;
        this.log = log;
        this.clock = clock;
    }

    /** @param part what the filter is about, in words */
    @Transactional
    public byte[] pdf(DashboardFilter filter, String part, Locale locale) {
        Dashboard dashboard = figures.dashboard(filter);
        Wording words = drawings.in(locale);
        String madeBy =
                words.text("board-report.made-by", CurrentUser.get().displayName(), Formats.time(clock.instant()));
        List<Drawing> shown = shown(dashboard, locale);
        BoardReport report =
                new BoardReport(dashboard, drawings.headlines(dashboard, locale), shown, words, part, madeBy);
        log.exported("figures.report", shown.size(), part);
        return LetterPdf.of(letter(report, words));
    }

    private List<Drawing> shown(Dashboard dashboard, Locale locale) {
        List<Drawing> all = drawings.of(dashboard, locale);
        return layouts.own().shown().stream()
                .flatMap(kind -> all.stream().filter(drawing -> drawing.kind() == kind))
                .toList();
    }

    private Letter letter(BoardReport report, Wording words) {
        LocalDate today = LocalDate.now(clock);
        Letterhead head = settings.letterheadOn(today);
        List<String> address = Stream.of(head.unit(), head.postalAddress(), head.postalPlace())
                .filter(line -> !line.isBlank())
                .toList();
        return new Letter(
                new Sender(report.body().language(), head.name(), address, null),
                new Recipient(words.text("board-report.recipient"), List.of()),
                today,
                null,
                null,
                words.text("board-report.title"),
                List.of(report.body()),
                List.of(),
                null);
    }
}
