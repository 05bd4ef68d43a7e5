package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Confirmation;
import no.leietileie.base.ui.EmptyState;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.Attendance;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.MeetingState;
import no.leietileie.meeting.day.DayHousehold;
import no.leietileie.meeting.day.DayList;
import org.jspecify.annotations.Nullable;

/** A meeting on its day: who comes, what they need, what is written down and agreed. Made for a tablet. */
@Route(DayNavigation.DAY)
@RolesAllowed(Role.REGISTER_NAME)
class DayView extends Main implements BeforeEnterObserver, HasDynamicTitle, AttendanceCard.Actions {

    private final transient DayParts parts;
    private transient @Nullable MeetingRow meeting;

    DayView(DayParts parts) {
        this.parts = parts;
        addClassNames("page", "meeting-day");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = event.getRouteParameters()
                .getLong(DayNavigation.ID)
                .map(MeetingId::new)
                .orElseThrow(NotFoundException::new);
        show(parts.lists().open(wanted).orElseThrow(NotFoundException::new));
    }

    private void reload(MeetingId id) {
        show(parts.lists().find(id).orElseThrow());
    }

    DayParts parts() {
        return parts;
    }

    private MeetingRow shown() {
        return Objects.requireNonNull(meeting);
    }

    private void show(DayList list) {
        removeAll();
        MeetingRow now = list.meeting();
        meeting = now;
        Nav back = new Nav(DayNavigation.toSeason(now.season(), getTranslation("season.proposal.back")));
        back.addClassName("breadcrumb");
        back.getElement().setAttribute("aria-label", getTranslation("breadcrumb"));
        add(back);
        if (list.households().isEmpty()) {
            add(header(now, List.of()), facts(now), nobody(now.id()), walkIn(now));
            return;
        }
        AttendanceCard card = new AttendanceCard(parts, list, this);
        add(header(now, List.of(sheet(now), walkIn(now), rest(now, card))), facts(now), card);
        if (!now.interpreters().isEmpty()) {
            add(new InterpretersCard(parts, now));
        }
    }

    /** Until a colleague takes somebody in. */
    private EmptyState nobody(MeetingId id) {
        EmptyState nobody = new EmptyState(
                Icon.USERS, getTranslation("meeting-day.none"), getTranslation("meeting-day.none.explanation"));
        nobody.addAttachListener(attached -> {
            Registration open = parts.open()
                    .join(
                            id,
                            attached.getUI(),
                            () -> parts.lists()
                                    .open(id)
                                    .filter(list -> !list.households().isEmpty())
                                    .ifPresent(this::show));
            nobody.addDetachListener(detached -> open.remove());
        });
        return nobody;
    }

    private PageHeader header(MeetingRow meeting, List<Component> actions) {
        PageHeader header = new PageHeader(getTranslation("meeting-day.title"), actions.toArray(Component[]::new));
        header.setNote(DayTexts.when(meeting.slot()));
        return header;
    }

    private Card facts(MeetingRow meeting) {
        var names = parts.resourceNames();
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
        if (meeting.state() == MeetingState.CANCELLED) {
            facts.fact(getTranslation("meeting-day.state"), getTranslation("meeting-day.off"));
        }
        return new Card(Texts.text("meeting-day.facts"), facts);
    }

    private Component sheet(MeetingRow meeting) {
        Anchor sheet = new Anchor(DayNavigation.sheet(meeting.id()), getTranslation("meeting-day.sheet"));
        sheet.addClassName("button-link");
        return sheet;
    }

    private Button walkIn(MeetingRow meeting) {
        return new Button(
                getTranslation("meeting-day.walk-in.add"),
                Icon.PLUS.create(),
                click -> new WalkInDialog(parts, meeting.id(), () -> reload(meeting.id())).open());
    }

    /** The one thing to do when everybody who came has come. */
    private Button rest(MeetingRow meeting, AttendanceCard card) {
        Button rest = new Button(
                getTranslation("meeting-day.rest"),
                click -> Confirmation.ask(
                        getTranslation("meeting-day.rest"),
                        getTranslation("meeting-day.rest.summary"),
                        getTranslation("meeting-day.rest"),
                        () -> card.markTheRest(Attendance.NO_SHOW)));
        rest.addThemeVariants(ButtonVariant.PRIMARY);
        rest.setVisible(!meeting.slot().date().isAfter(parts.today()));
        return rest;
    }

    @Override
    public void chooseAnother(DayHousehold household) {
        MeetingRow here = shown();
        new AnotherMeetingDialog(parts, here, household, () -> reload(here.id())).open();
    }

    @Override
    public void changeNeed(DayHousehold household) {
        MeetingId here = shown().id();
        new NeedDialog(parts, household, () -> reload(here)).open();
    }

    @Override
    public Component followUps(DayHousehold household) {
        return new FollowUps(parts.booking(), household);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meeting-day.title");
    }
}
