package no.leietileie.throughput.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.leietileie.throughput.Dashboard;
import no.leietileie.throughput.counting.FigureSource;
import no.leietileie.throughput.counting.Keys;
import no.leietileie.throughput.counting.ShownCount;
import org.jspecify.annotations.Nullable;

/** Whom the programme reaches in which language. */
final class LanguageDrawings {

    private final Dashboard dashboard;
    private final Wording words;

    LanguageDrawings(Dashboard dashboard, Wording words) {
        this.dashboard = dashboard;
        this.words = words;
    }

    Drawing attendance() {
        Draft draft = new Draft(
                        FigureKind.ATTENDANCE,
                        Form.BARS,
                        words,
                        words.text("throughput.invited"),
                        words.text("throughput.came"))
                .headers(
                        "throughput.language",
                        "throughput.invited",
                        "throughput.came",
                        "throughput.share",
                        "figure." + dashboard.beforeKey());
        mark(draft, null, List.of(Keys.INVITED, Keys.CAME));
        for (String language : languages(Keys.INVITED)) {
            mark(draft, language, List.of(Keys.INVITED, Keys.CAME));
            draft.row(words.language(language), attendance(language));
        }
        ShownCount invited = dashboard.ofPeriod(Keys.INVITED);
        ShownCount came = dashboard.ofPeriod(Keys.CAME);
        Double share = came.shareOf(invited);
        Double before = dashboard.before(Keys.CAME).shareOf(dashboard.before(Keys.INVITED));
        return draft.row(words.text("figure.all"), attendance(null))
                .saying(withHidden(
                        words.compared(
                                share == null
                                        ? words.text("figure.no-rate")
                                        : words.text(
                                                "throughput.attendance.message",
                                                words.said(came),
                                                words.said(invited),
                                                words.percent(share)),
                                "figure." + dashboard.comparisonKey(),
                                before == null ? null : words.percent(before)),
                        Keys.INVITED));
    }

    /** @param language none for all */
    private TableCell[] attendance(@Nullable String language) {
        String invitedKey = key(Keys.INVITED, language);
        String cameKey = key(Keys.CAME, language);
        ShownCount invited = dashboard.ofPeriod(invitedKey);
        ShownCount came = dashboard.ofPeriod(cameKey);
        return new TableCell[] {
            TableCell.of(invited, words, dashboard.quarterly(FigureSource.ATTENDANCE, every(language, "CAME", "AWAY"))),
            TableCell.of(
                    came, words, dashboard.quarterly(FigureSource.ATTENDANCE, whats(Keys.INVITED, language, "CAME"))),
            TableCell.of(words.percent(came.shareOf(invited))),
            TableCell.of(words.percent(dashboard.before(cameKey).shareOf(dashboard.before(invitedKey))))
        };
    }

    Drawing letters() {
        String[] names = Keys.LETTER_STATES.stream().map(this::name).toArray(String[]::new);
        Draft draft = new Draft(FigureKind.LETTERS, Form.STACKED_BARS, words, names)
                .headers("throughput.language")
                .headers(Keys.LETTER_STATES.stream()
                        .map(LanguageDrawings::nameKey)
                        .toArray(String[]::new))
                .headers("figure.all", "letters-sent." + dashboard.beforeKey());
        mark(draft, null, Keys.LETTER_STATES.stream().map(Keys::letters).toList());
        for (String language : languages(Keys.LETTERS)) {
            mark(draft, language, Keys.LETTER_STATES.stream().map(Keys::letters).toList());
            draft.row(words.language(language), letters(language));
        }
        ShownCount before = dashboard.before(Keys.letters("SENT"));
        return draft.row(words.text("figure.all"), letters(null))
                .saying(withHidden(
                        words.compared(
                                words.text(
                                        "throughput.letters.message",
                                        words.said(dashboard.ofPeriod(Keys.letters("SENT"))),
                                        words.said(dashboard.ofPeriod(Keys.letters("ON_THE_WAY"))),
                                        words.said(dashboard.ofPeriod(Keys.letters("NOT_SENT")))),
                                "throughput.letters." + dashboard.comparisonKey(),
                                before.isHidden() ? null : words.number(before)),
                        Keys.LETTERS));
    }

    /** @param language none for all */
    private TableCell[] letters(@Nullable String language) {
        List<TableCell> cells = new ArrayList<>();
        for (String state : Keys.LETTER_STATES) {
            cells.add(TableCell.of(
                    dashboard.ofPeriod(key(Keys.letters(state), language)),
                    words,
                    dashboard.quarterly(FigureSource.LETTERS, whats(Keys.LETTERS, language, state))));
        }
        String[] every = every(language, Keys.LETTER_STATES.toArray(String[]::new));
        String all = key(Keys.LETTERS, language);
        cells.add(TableCell.of(dashboard.ofPeriod(all), words, dashboard.quarterly(FigureSource.LETTERS, every)));
        cells.add(sentBefore(language));
        return cells.toArray(TableCell[]::new);
    }

    /** Letters that were not sent are deleted in time, so that only those that were sent can be compared. */
    private TableCell sentBefore(@Nullable String language) {
        String[] sent = language == null
                ? whats(dashboard.partsBefore(Keys.LETTERS), "SENT")
                : whats(List.of(language), "SENT");
        return TableCell.of(
                dashboard.before(key(Keys.letters("SENT"), language)),
                words,
                dashboard.quarterlyBefore(FigureSource.LETTERS, sent));
    }

    /**
     * A language of which everything is hidden or nothing is left out of the picture; the table has it.
     *
     * @param language none for all
     */
    private void mark(Draft draft, @Nullable String language, List<String> figures) {
        ShownCount[] counts = figures.stream()
                .map(figure -> dashboard.ofPeriod(key(figure, language)))
                .toArray(ShownCount[]::new);
        if (language == null || Stream.of(counts).anyMatch(count -> !count.isHidden() && !count.isZero())) {
            draft.mark(language == null ? words.text("throughput.languages-all") : words.language(language), counts);
        }
    }

    /** How many languages have too few of everything, behind what the figure says. */
    private String withHidden(String message, String figure) {
        long hidden = dashboard.parts(figure).stream()
                .filter(language ->
                        dashboard.ofPeriod(Keys.of(figure, language)).isHidden())
                .count();
        return hidden == 0 ? message : message + " " + words.text("throughput.languages-hidden", hidden);
    }

    private static String key(String figure, @Nullable String language) {
        return language == null ? figure : Keys.of(figure, language);
    }

    private String name(String state) {
        return words.text(nameKey(state));
    }

    private static String nameKey(String state) {
        return "letter-state." + state.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Of a language, what may have become of it; nothing, which asks for all, where the language is any. */
    private static String[] every(@Nullable String language, String... states) {
        return language == null ? new String[0] : whats(List.of(language), states);
    }

    private String[] whats(String figure, @Nullable String language, String state) {
        return whats(language == null ? dashboard.parts(figure) : List.of(language), state);
    }

    private static String[] whats(List<String> languages, String... states) {
        return languages.stream()
                .flatMap(language -> Stream.of(states).map(state -> language + ":" + state))
                .toArray(String[]::new);
    }

    /** The largest first. */
    private List<String> languages(String figure) {
        return dashboard.parts(figure).stream()
                .sorted(Comparator.comparingLong((String language) -> -size(Keys.of(figure, language)))
                        .thenComparing(words::language))
                .toList();
    }

    private long size(String what) {
        Long value = dashboard.ofPeriod(what).value();
        return value == null ? 0 : value;
    }
}
