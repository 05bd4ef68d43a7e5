package no.leietileie.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.leietileie.register.HouseholdId;

/**
 * The parts of the household page, one at a time. Each has an address of its own and is made when somebody first looks
 * at it; it stays as it is while another is shown, with what has been typed into it.
 */
class HouseholdParts extends Div {

    static final String PARAMETER = "part";

    /** @param key names the part in an address */
    record Part(String key, String title, Supplier<Component> content) {}

    private final transient List<Part> parts;
    private final transient Map<Part, Component> made = new LinkedHashMap<>();
    private final transient Map<Part, RouterLink> links = new LinkedHashMap<>();

    /** The first part is shown when the address names none. */
    HouseholdParts(HouseholdId household, List<Part> parts) {
        this.parts = parts;
        addClassName("household-parts");
        Nav nav = new Nav();
        nav.addClassName("views");
        nav.setAriaLabel(getTranslation("household.parts"));
        for (Part part : parts) {
            RouterLink link = new RouterLink(
                    part.title(), HouseholdView.class, RegisterNavigation.householdParameters(household));
            link.setQueryParameters(
                    part == parts.getFirst() ? QueryParameters.empty() : QueryParameters.of(PARAMETER, part.key()));
            links.put(part, link);
            nav.add(link);
        }
        add(nav);
    }

    void show(String key) {
        Part shown = parts.stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .orElse(parts.getFirst());
        if (!made.containsKey(shown)) {
            Component content = shown.content().get();
            made.put(shown, content);
            add(content);
        }
        made.forEach((part, content) -> content.setVisible(part == shown));
        links.forEach((part, link) -> link.getElement().setAttribute("aria-current", part == shown ? "page" : "false"));
    }
}
