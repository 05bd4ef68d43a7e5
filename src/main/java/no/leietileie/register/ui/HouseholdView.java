package no.leietileie.register.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.leietileie.access.AccessLog;
import no.leietileie.access.Role;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.households.HouseholdDetails;
import no.leietileie.register.households.Households;
import no.leietileie.register.households.Purpose;
import no.leietileie.register.tenants.Colleagues;
import no.leietileie.register.ui.HouseholdParts.Part;
import no.leietileie.register.ui.HouseholdSection.Place;
import no.leietileie.register.ui.disclosure.PurposeQuestion;
import no.leietileie.register.ui.disclosure.StatedPurposes;
import org.jspecify.annotations.Nullable;

/** Everything about one household on one page; other modules bring their parts as {@link HouseholdSection}. */
@Route("leietakere/:id")
@RolesAllowed(Role.TEAM_NAME)
class HouseholdView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "id";

    private final transient Households households;
    private final transient List<HouseholdSection> sections;
    private final transient Colleagues colleagues;
    private final transient AccessLog log;
    private final transient DisclosureReports reports;
    private transient @Nullable HouseholdId shown;
    private @Nullable HouseholdParts parts;

    HouseholdView(
            Households households,
            List<HouseholdSection> sections,
            Colleagues colleagues,
            AccessLog log,
            DisclosureReports reports) {
        this.households = households;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(HouseholdSection::order))
                .toList();
        this.colleagues = colleagues;
        this.log = log;
        this.reports = reports;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        HouseholdId wanted = event.getRouteParameters()
                .get(ID)
                .filter(id -> id.matches("[0-9]{1,18}"))
                .map(id -> new HouseholdId(Long.parseLong(id)))
                .orElseThrow(NotFoundException::new);
        if (event.isRefreshEvent() || !wanted.equals(shown)) {
            enter(wanted);
        }
        if (parts != null) {
            parts.show(event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(HouseholdParts.PARAMETER)
                    .orElse(""));
        }
    }

    private void enter(HouseholdId wanted) {
        Optional<Purpose> purpose = StatedPurposes.ofSession().find(wanted);
        if (purpose.isEmpty() && households.needsPurpose(wanted)) {
            shown = null;
            parts = null;
            removeAll();
            add(new PageHeader(getTranslation("purpose.title")), new PurposeQuestion(wanted, this::refresh));
        } else {
            show(purpose.map(stated -> households.open(wanted, stated))
                    .orElseGet(() -> households.open(wanted))
                    .orElseThrow(NotFoundException::new));
        }
    }

    private void refresh() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private void show(HouseholdDetails household) {
        shown = household.id();
        List<Part> all = new ArrayList<>();
        all.add(new Part(
                "overview",
                getTranslation("household.overview"),
                () -> new HouseholdOverview(household, households, this::sections)));
        all.add(new Part("leases", getTranslation("household.leases"), () -> leases(household)));
        sections(Place.TAB)
                .map(section -> new Part(
                        section.titleKey(), getTranslation(section.titleKey()), () -> section.create(household.id())))
                .forEach(all::add);
        all.add(new Part("access", getTranslation("household.access"), () -> access(household.id())));
        parts = new HouseholdParts(household.id(), all);
        removeAll();
        add(new HouseholdHeader(household, households, colleagues));
        sections(Place.HEAD).forEach(section -> add(section.create(household.id())));
        add(parts);
    }

    private static Div leases(HouseholdDetails household) {
        Div cards = new Div();
        cards.addClassName("household-leases");
        if (household.leases().isEmpty()) {
            cards.add(new NoLeaseCard());
        }
        household.leases().forEach(lease -> cards.add(new LeaseCard(lease), new DwellingCard(lease.dwelling())));
        return cards;
    }

    private Div access(HouseholdId household) {
        Div part = new Div(new DisclosureCard(reports, household), new HouseholdAccessGrid(log, household));
        part.addClassName("household-access");
        return part;
    }

    private Stream<HouseholdSection> sections(Place place) {
        return sections.stream().filter(section -> section.place() == place && section.isOffered());
    }

    @Override
    public String getPageTitle() {
        // The browser keeps titles in its history: no names in them.
        return getTranslation("household.title");
    }
}
