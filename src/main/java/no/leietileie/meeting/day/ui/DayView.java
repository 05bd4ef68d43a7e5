package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Confirmation;
import no.leietileie.base.ui.EmptyState;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.Attendance;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.MeetingState;
import no.leietileie.meeting.day.DayHousehold;
import no.leietileie.meeting.day.DayList;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/** A meeting on its day: who comes, what they need, what is written down and agreed. Made for a tablet. */
@Route(DayNavigation.DAY)
@RolesAllowed(Role.REGISTER_NAME)
class DayView extends Main implements BeforeEnterObserver, HasDynamicTitle, AttendanceCard.Actions {

    private final transient DayParts parts;
    private transient @Nullable MeetingRow meeting;
    private transient @Nullable AttendanceCard card;
    private Component header = new Div();
    private Component facts = new Div();
    private @Nullable Component interpreters;

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
        Set<HouseholdId> known = card == null ? Set.of() : card.households();
        parts.lists().follow(id, known).ifPresentOrElse(this::show, this::leave);
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
        interpreters = null;
        facts = facts(now);
        if (list.households().isEmpty()) {
            card = null;
            header = header(now, null);
            add(header, facts, nobody(now), walkIn(now));
            return;
        }
        card = new AttendanceCard(parts, list, this);
        header = header(now, card);
        add(header, facts, card);
        addInterpreters(now);
    }

    private void addInterpreters(MeetingRow now) {
        if (!now.interpreters().isEmpty()) {
            interpreters = new InterpretersCard(parts, now);
            add(interpreters);
        }
    }

    /** The list itself, and what somebody is writing there, stays. */
    @Override
    public void follow(MeetingRow now) {
        boolean isSame = now.isHeldAs(shown());
        meeting = now;
        if (isSame) {
            return;
        }
        Component newHeader = header(now, card);
        Component newFacts = facts(now);
        replace(header, newHeader);
        replace(facts, newFacts);
        header = newHeader;
        facts = newFacts;
        if (interpreters != null) {
            remove(interpreters);
            interpreters = null;
        }
        addInterpreters(now);
    }

    @Override
    public void leave() {
        Notice.failed(getTranslation("meeting-day.vanished"));
        UI.getCurrent().navigate(DayNavigation.season(shown().season()));
    }

    /** Until a colleague takes somebody in. */
    private EmptyState nobody(MeetingRow meeting) {
        EmptyState nobody = new EmptyState(
                Icon.USERS, getTranslation("meeting-day.none"), getTranslation("meeting-day.none.explanation"));
        nobody.addAttachListener(attached -> {
            Registration open = parts.open().join(meeting, attached.getUI(), () -> reload(meeting.id()));
            nobody.addDetachListener(detached -> open.remove());
        });
        return nobody;
    }

    private PageHeader header(MeetingRow meeting, @Nullable AttendanceCard card) {
        Component[] actions = card == null
                ? new Component[0]
                : new Component[] {sheet(meeting), walkIn(meeting), rest(meeting, card)};
        PageHeader header = new PageHeader(getTranslation("meeting-day.title"), actions);
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
