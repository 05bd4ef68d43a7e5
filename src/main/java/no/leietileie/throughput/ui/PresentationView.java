package no.leietileie.throughput.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.municipality.Districts;
import no.leietileie.throughput.Dashboard;
import no.leietileie.throughput.DashboardFilter;
import no.leietileie.throughput.Figures;
import no.leietileie.throughput.drawing.Drawing;
import no.leietileie.throughput.drawing.Drawings;
import no.leietileie.throughput.layout.DashboardLayouts;

/** One figure at a time over the whole screen, for a room: arrow keys move on, Escape ends. */
@Route(value = "gjennomstromning/presentasjon", autoLayout = false)
@RolesAllowed({Role.LEADER_NAME, Role.TEAM_NAME, Role.ADMIN_NAME})
class PresentationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Figures figures;
    private final transient Drawings drawings;
    private final transient DashboardLayouts layouts;
    private final transient Clock clock;
    private final FilterBar filters;
    private final H1 title = new H1();
    private final Paragraph message = new Paragraph();
    private final Div chart = new Div();
    private final Span place = new Span();
    private final Span counted = new Span();
    private transient List<Drawing> shown = List.of();
    private DashboardFilter filter = DashboardFilter.of(0);
    private int current;

    PresentationView(Figures figures, Drawings drawings, DashboardLayouts layouts, Districts districts, Clock clock) {
        this.figures = figures;
        this.drawings = drawings;
        this.layouts = layouts;
        this.clock = clock;
        this.filters = new FilterBar(districts, drawings.in(getLocale()));
        addClassName("presentation");
        message.addClassName("presentation-message");
        chart.addClassNames("figure-chart", "presentation-chart");
        Div foot = new Div(counted, place, buttons());
        foot.addClassName("presentation-foot");
        title.getElement().setAttribute("aria-live", "polite");
        add(title, message, chart, foot);
        Shortcuts.addShortcutListener(this, () -> move(1), Key.ARROW_RIGHT);
        Shortcuts.addShortcutListener(this, () -> move(-1), Key.ARROW_LEFT);
        Shortcuts.addShortcutListener(this, this::end, Key.ESCAPE);
    }

    private Div buttons() {
        Div all = new Div(
                button("presentation.back", Icon.CHEVRON_LEFT, () -> move(-1)),
                button("presentation.on", Icon.CHEVRON_RIGHT, () -> move(1)),
                button(
                        "presentation.whole-screen",
                        Icon.EYE,
                        () -> getElement()
                                .executeJs(
                                        "document.fullscreenElement ? document.exitFullscreen() : this.requestFullscreen()")),
                button("presentation.end", Icon.X, this::end));
        all.addClassName("presentation-buttons");
        return all;
    }

    private Button button(String key, Icon icon, Runnable action) {
        Button button = new Button(getTranslation(key), icon.create(), _ -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!figures.mayBeSeen()) {
            event.forwardTo(ThroughputView.class);
            return;
        }
        filter = filters.known(DashboardAddress.read(event.getLocation().getQueryParameters(), LocalDate.now(clock)));
        Dashboard dashboard = figures.dashboard(filter);
        List<Drawing> all = drawings.of(dashboard, getLocale());
        shown = layouts.own().shown().stream()
                .flatMap(kind -> all.stream().filter(drawing -> drawing.kind() == kind && drawing.absent() == null))
                .toList();
        counted.setText(filters.title(filter) + " · "
                + getTranslation(
                        "throughput.as-of", Formats.time(dashboard.snapshot().countedAt())));
        current = 0;
        SpokenChart.useLanguage(UI.getCurrent());
        show();
    }

    private void move(int by) {
        current = Math.clamp((long) current + by, 0, Math.max(0, shown.size() - 1));
        show();
    }

    private void show() {
        chart.removeAll();
        if (shown.isEmpty()) {
            title.setText(getTranslation("presentation.empty"));
            return;
        }
        Drawing drawing = shown.get(current);
        title.setText(drawing.title());
        message.setText(drawing.message());
        chart.add(Charts.of(drawing));
        place.setText(getTranslation("presentation.place", current + 1, shown.size()));
    }

    private void end() {
        UI.getCurrent().navigate(ThroughputView.class, DashboardAddress.write(filter));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("presentation.title");
    }
}
