package no.leietileie.municipality.programme.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.SortedSet;
import java.util.TreeSet;

/** One link a year; each year has an address of its own. */
class YearLinks extends Nav {

    static final String PARAMETER = "year";

    YearLinks() {
        addClassName("views");
        setAriaLabel(getTranslation("programme.years"));
    }

    /** @param current is shown even where nobody has planned it */
    void show(SortedSet<Integer> years, int current) {
        removeAll();
        SortedSet<Integer> shown = new TreeSet<>(years);
        shown.add(current);
        for (int year : shown) {
            RouterLink link = new RouterLink(Integer.toString(year), ProgrammeView.class);
            link.setQueryParameters(QueryParameters.of(PARAMETER, Integer.toString(year)));
            link.getElement().setAttribute("aria-current", year == current ? "page" : "false");
            add(link);
        }
    }
}
