package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.day.Attendee;
import no.leietileie.meeting.day.DayHousehold;
import no.leietileie.meeting.day.DayList;
import no.leietileie.resource.ResourceId;

/** The attendance list on paper, with boxes to tick. Each household on it is logged as printed. */
@Route(DayNavigation.SHEET)
@RolesAllowed(Role.REGISTER_NAME)
class DaySheetView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int WALK_INS = 3;

    private final transient DayParts parts;

    DaySheetView(DayParts parts) {
        this.parts = parts;
        addClassNames("page", "day-sheet");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getRouteParameters()
                .getLong(DayNavigation.ID)
                .map(MeetingId::new)
                .orElseThrow(NotFoundException::new);
        show(parts.lists().print(wanted).orElseThrow(NotFoundException::new));
    }

    private void show(DayList list) {
        removeAll();
        MeetingRow meeting = list.meeting();
        Nav back = new Nav(new Anchor(DayNavigation.location(meeting.id()), getTranslation("meeting-day.title")));
        back.addClassName("breadcrumb");
        back.getElement().setAttribute("aria-label", getTranslation("breadcrumb"));
        Button print = new Button(
                getTranslation("calendar.print"),
                Icon.PRINTER.create(),
                click -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        var names = parts.resourceNames();
        Div sheet = new Div(new H2(DayTexts.when(meeting.slot())), facts(meeting, names));
        sheet.addClassName("day-sheet-visits");
        list.households().forEach(household -> sheet.add(block(household, names)));
        sheet.add(walkIns());
        add(back, new PageHeader(getTranslation("meeting-day.sheet.title"), print), sheet);
    }

    private Facts facts(MeetingRow meeting, Map<ResourceId, String> names) {
        Facts facts = new Facts()
                .fact(getTranslation("season.venue"), names.getOrDefault(meeting.venue(), Formats.UNKNOWN))
                .fact(
                        getTranslation("season.staff"),
                        meeting.staff().stream()
                                .map(one -> names.getOrDefault(one, Formats.UNKNOWN))
                                .collect(Collectors.joining(", ")));
        if (!meeting.interpreters().isEmpty()) {
            facts.fact(getTranslation("season.interpreter"), DayTexts.interpreters(meeting, names));
        }
        return facts;
    }

    private Section block(DayHousehold household, Map<ResourceId, String> names) {
        Section block = new Section(new H3(DayTexts.names(household)));
        Facts facts = new Facts()
                .fact(getTranslation("meeting-day.own-time"), Formats.text(DayTexts.talkTime(household, names)))
                .fact(getTranslation("meeting-day.language"), DayTexts.languages(household))
                .fact(getTranslation("meeting-day.interpreter"), DayTexts.interpreter(household, names));
        String needs = DayTexts.needs(household);
        if (!needs.isEmpty()) {
            facts.fact(getTranslation("meeting-day.need"), needs);
        }
        block.add(facts);
        if (!household.safetyNote().isEmpty()) {
            block.add(new Paragraph(getTranslation("day-sheet.safety", household.safetyNote())));
        }
        household.attendees().forEach(attendee -> block.add(boxes(attendee)));
        block.add(line(getTranslation("meeting-day.sheet.notes")));
        return block;
    }

    /** Whoever comes uninvited is written down, and taken onto the list afterwards. */
    private Section walkIns() {
        Section block = new Section(new H3(getTranslation("meeting-day.sheet.walk-ins")));
        for (int i = 0; i < WALK_INS; i++) {
            block.add(line(getTranslation("meeting-day.sheet.name")));
        }
        return block;
    }

    private static Div line(String label) {
        Div line = new Div(new Span(label));
        line.addClassName("sheet-line");
        return line;
    }

    private Div boxes(Attendee attendee) {
        Div line = new Div(new Span(DayTexts.name(attendee)));
        line.addClassName("sheet-person");
        for (MarkKey key : MarkKey.values()) {
            Span box = new Span((attendee.mark() == key.mark() ? "☒ " : "☐ ") + DayTexts.of(key.mark()));
            line.add(box);
        }
        return line;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meeting-day.sheet.title");
    }
}
