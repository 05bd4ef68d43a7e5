package no.leietileie.testbench;

import com.vaadin.flow.component.html.testbench.H1Element;
import com.vaadin.flow.component.sidenav.testbench.SideNavElement;
import com.vaadin.flow.component.sidenav.testbench.SideNavItemElement;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

@NeedsLicence
class PageListTest extends ProductTestBench {

    @Test
    void every_page_of_the_navigation_opens_with_a_heading() {
        signIn();
        List<String> paths = $(SideNavElement.class).waitForFirst().getItems().stream()
                .map(SideNavItemElement::getPath)
                .toList();

        for (String path : paths) {
            open(path);
            Assertions.assertFalse($(H1Element.class).waitForFirst().getText().isBlank(), path);
        }
    }
}
