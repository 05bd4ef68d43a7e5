package no.leietileie.browser;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openqa.selenium.WebDriver;

/** axe-core on a page. */
final class Accessibility {

    private static final Set<String> WEIGHTY = Set.of("serious", "critical");

    private Accessibility() {}

    static List<String> findings(WebDriver driver) {
        return new AxeBuilder()
                        // Vaadin's own bar for lost connections: outside of every landmark, and ours to neither move
                        // nor name.
                        .exclude("vaadin-connection-indicator")
                        // Frames would be looked into through a window of their own; the product has none.
                        .setLegacyMode(true)
                        .analyze(driver)
                        .getViolations()
                        .stream()
                        .filter(rule -> WEIGHTY.contains(rule.getImpact()))
                        .map(Accessibility::describe)
                        .toList();
    }

    private static String describe(Rule rule) {
        String where = rule.getNodes().stream()
                .limit(3)
                .map(node -> node.getTarget() + " " + node.getFailureSummary())
                .collect(Collectors.joining("; "));
        return rule.getImpact() + " " + rule.getId() + ": " + rule.getHelp() + " at " + where;
    }
}
