package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import no.leietileie.access.Role;
import no.leietileie.base.LanguageTag;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.interpreting.OrderRow;
import no.leietileie.municipality.Letterhead;
import no.leietileie.resource.InterpreterRow;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.VenueFacts;

/** The order of an interpreter on paper. It says nothing of those who come to the meeting but their language. */
@Route(DayNavigation.ORDER)
@RolesAllowed(Role.REGISTER_NAME)
class OrderFormView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DayParts parts;

    OrderFormView(DayParts parts) {
        this.parts = parts;
        addClassNames("page", "day-sheet", "paper-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var meeting = parameters
                .getLong(DayNavigation.ID)
                .map(MeetingId::new)
                .flatMap(parts.meetings()::find)
                .orElseThrow(NotFoundException::new);
        var order = parameters
                .getLong(DayNavigation.INTERPRETER)
                .map(ResourceId::new)
                .flatMap(wanted -> parts.orders().listOf(meeting.id()).stream()
                        .filter(one -> one.interpreter().equals(wanted))
                        .findFirst())
                .orElseThrow(NotFoundException::new);
        show(meeting, order);
    }

    private void show(MeetingRow meeting, OrderRow order) {
        removeAll();
        Nav back = new Nav(new Anchor(DayNavigation.location(meeting.id()), getTranslation("meeting-day.title")));
        back.addClassName("breadcrumb");
        back.getElement().setAttribute("aria-label", getTranslation("breadcrumb"));
        Button print = new Button(
                getTranslation("calendar.print"),
                Icon.PRINTER.create(),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        add(back, new PageHeader(getTranslation("order.form"), print), paper(meeting, order));
    }

    private Div paper(MeetingRow meeting, OrderRow order) {
        Letterhead from = parts.settings().letterheadOn(parts.today());
        Div paper = new Div(new H2(getTranslation("order.form.title")));
        paper.addClassName("paper");
        Facts facts = new Facts()
                .fact(
                        getTranslation("order.form.from"),
                        from.name() + (from.unit().isBlank() ? "" : ", " + from.unit()))
                .fact(getTranslation("order.form.contact"), Formats.text(contact(from)));
        parts.interpreters().find(order.interpreter()).ifPresent(one -> addressee(facts, one));
        facts.fact(getTranslation("order.form.language"), language(order))
                .fact(getTranslation("order.form.when"), DayTexts.when(order.slot()))
                .fact(
                        getTranslation("season.venue"),
                        parts.resourceNames().getOrDefault(meeting.venue(), Formats.UNKNOWN));
        parts.venues()
                .find(meeting.venue())
                .ifPresent(venue -> where(facts, venue.data().facts()));
        facts.fact(getTranslation("order.form.what"), getTranslation("order.form.assignment"))
                .fact(getTranslation("order.form.price"), Formats.money(order.agreed()))
                .fact(getTranslation("order.form.deadline"), Formats.time(order.deadline()))
                .fact(getTranslation("meeting-day.state"), OrderTexts.of(order.state()));
        paper.add(facts, new Paragraph(getTranslation("order.form.secrecy")));
        return paper;
    }

    private void addressee(Facts facts, InterpreterRow one) {
        facts.fact(getTranslation("order.form.to"), one.data().name())
                .fact(
                        getTranslation("order.form.phone"),
                        Formats.phone(one.data().facts().phone()))
                .fact(
                        getTranslation("order.form.email"),
                        Formats.text(one.data().facts().email()));
    }

    private void where(Facts facts, VenueFacts venue) {
        facts.fact(getTranslation("order.form.address"), Formats.text(venue.streetAddress()))
                .fact(getTranslation("order.form.map"), Formats.text(venue.mapText()));
    }

    private String language(OrderRow order) {
        String name = Texts.language(new LanguageTag(order.language()));
        return parts.interpreters().find(order.interpreter()).stream()
                .flatMap(row -> row.data().languages().stream())
                .filter(spoken -> spoken.language().value().equals(order.language()))
                .map(spoken -> spoken.variety())
                .filter(variety -> !variety.isBlank())
                .findFirst()
                .map(variety -> name + " (" + variety + ")")
                .orElse(name);
    }

    private static String contact(Letterhead from) {
        return from.phone().isBlank() || from.email().isBlank()
                ? from.phone() + from.email()
                : from.phone() + ", " + from.email();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("order.form");
    }
}
