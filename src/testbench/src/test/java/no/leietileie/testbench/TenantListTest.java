package no.leietileie.testbench;

import com.vaadin.flow.component.grid.testbench.GridElement;
import com.vaadin.flow.component.textfield.testbench.TextFieldElement;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

@NeedsLicence
class TenantListTest extends ProductTestBench {

    @Test
    void a_search_that_nobody_fits_leaves_no_line() {
        signIn();
        open("leietakere");
        Assumptions.assumeTrue($(GridElement.class).exists(), "The register is empty");
        GridElement grid = $(GridElement.class).waitForFirst();
        Assertions.assertTrue(grid.getRowCount() > 0);

        $(TextFieldElement.class).withClassName("filter-search").waitForFirst().setValue("zzzzzzzz");

        boolean gone = waitUntil(_ -> $(GridElement.class).all().stream().noneMatch(GridElement::isDisplayed));
        Assertions.assertTrue(gone);
    }
}
