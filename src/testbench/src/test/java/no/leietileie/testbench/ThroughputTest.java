package no.leietileie.testbench;

import com.vaadin.flow.component.html.testbench.H1Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

@NeedsLicence
class ThroughputTest extends ProductTestBench {

    @Test
    void a_chart_is_drawn() {
        signIn();
        open("gjennomstromning");
        $(H1Element.class).waitForFirst();
        Assumptions.assumeTrue($(ChartElement.class).exists(), "There are no figures yet");

        ChartElement chart = $(ChartElement.class).waitForFirst();

        boolean drawn = waitUntil(_ -> chart.$("svg").exists());
        Assertions.assertTrue(drawn);
    }
}
