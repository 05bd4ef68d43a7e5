package no.leietileie.throughput.drawing;

import java.util.List;
import no.leietileie.throughput.Dashboard;
import no.leietileie.throughput.counting.Bands;
import no.leietileie.throughput.counting.Keys;
import no.leietileie.throughput.counting.ShownCount;

/** One number that a leader looks for first. @param before what it was, in words */
public record Headline(String title, String number, String before) {

    static List<Headline> of(Dashboard dashboard, Wording words) {
        ShownCount owners = dashboard.ofPeriod(Keys.TO_OWNERSHIP);
        ShownCount ownersBefore = dashboard.before(Keys.TO_OWNERSHIP);
        ShownCount exits = dashboard.ofPeriod(Keys.EXIT);
        ShownCount exitsBefore = dashboard.before(Keys.EXIT);
        String before = "headline." + dashboard.beforeKey();
        return List.of(
                new Headline(
                        words.text("headline.bought"),
                        words.number(owners),
                        words.text(before, words.number(ownersBefore))),
                new Headline(
                        words.text("headline.ownership-share"),
                        words.percent(owners.shareOf(exits)),
                        words.text(before, words.percent(ownersBefore.shareOf(exitsBefore)))),
                new Headline(
                        words.text("headline.exits"),
                        words.number(exits),
                        words.text(before, words.number(exitsBefore))),
                new Headline(
                        words.text("headline.waiting"),
                        words.number(dashboard.count(Keys.WAITING, Bands.ALL)),
                        words.text(
                                "headline.waiting-median",
                                words.number(dashboard.measure(Keys.WAITING + Keys.MEDIAN, 0)))));
    }
}
