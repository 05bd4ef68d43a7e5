package no.leietileie.throughput.drawing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.leietileie.base.ui.Languages;
import no.leietileie.throughput.Dashboard;
import org.springframework.stereotype.Component;

/** Draws the figures of a dashboard in somebody's language. */
@Component
public class Drawings {

    private final Languages languages;

    Drawings(Languages languages) {
        this.languages = languages;
    }

    public Wording in(Locale locale) {
        return new Wording(languages, locale);
    }

    /** All of them in the order of {@link FigureKind}; without those that say nothing about a part of the municipality. */
    public List<Drawing> of(Dashboard dashboard, Locale locale) {
        return Arrays.stream(FigureKind.values())
                .filter(kind -> dashboard.filter().isWhole() || !isOfTheWhole(kind))
                .map(kind -> draw(kind, dashboard, in(locale)))
                .toList();
    }

    public List<Headline> headlines(Dashboard dashboard, Locale locale) {
        return Headline.of(dashboard, in(locale));
    }

    /** The targets are of the whole municipality. */
    private static boolean isOfTheWhole(FigureKind kind) {
        return kind == FigureKind.CONTACTS || kind == FigureKind.VISITS;
    }

    private static Drawing draw(FigureKind kind, Dashboard dashboard, Wording words) {
        return switch (kind) {
            case FLOW -> new FlowDrawings(dashboard, words).flow();
            case MOVE_INS -> new FlowDrawings(dashboard, words).moveIns();
            case OWNERSHIP -> new FlowDrawings(dashboard, words).ownership();
            case EXITS -> new ExitDrawings(dashboard, words).exits();
            case SALES -> new ExitDrawings(dashboard, words).sales();
            case FUNNEL -> new WayDrawings(dashboard, words).funnel();
            case LEAVING -> new WayDrawings(dashboard, words).leaving();
            case COHORT -> new WayDrawings(dashboard, words).cohort();
            case DECISIONS -> new WayDrawings(dashboard, words).decisions();
            case CONTACTS -> new WorkDrawings(dashboard, words).contacts();
            case VISITS -> new WorkDrawings(dashboard, words).visits();
            case WAITING -> new WorkDrawings(dashboard, words).waiting();
            case ATTENDANCE -> new LanguageDrawings(dashboard, words).attendance();
            case LETTERS -> new LanguageDrawings(dashboard, words).letters();
            case TENANCIES -> new LeaseDrawings(dashboard, words).tenancies();
            case LEASE_ENDS -> new LeaseDrawings(dashboard, words).leaseEnds();
            case CONVERSION -> new LeaseDrawings(dashboard, words).conversion();
        };
    }
}
