package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Set;
import no.leietileie.access.Role;
import no.leietileie.base.ui.EmptyState;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.day.DayHousehold;
import no.leietileie.meeting.day.DayList;
import org.jspecify.annotations.Nullable;

/** A meeting on its day: who comes, what they need, what is written down and agreed. Made for a tablet. */
@Route(DayNavigation.DAY)
@RolesAllowed(Role.REGISTER_NAME)
class DayView extends Main implements BeforeEnterObserver, HasDynamicTitle, AttendanceCard.Actions {

    private final transient DayParts parts;
    private transient @Nullable MeetingRow meeting;
    private transient @Nullable AttendanceCard card;
    private transient @Nullable InterpretersCard interpreters;
    private Component header = new Div();
    private Component facts = new Div();

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
        card = list.households().isEmpty() ? null : new AttendanceCard(parts, list, this);
        interpreters = card == null ? null : new InterpretersCard(parts, now, this::look);
        header = header(now);
        facts = new MeetingFacts(now, parts.resourceNames());
        add(back(now), header, facts);
        if (card != null && interpreters != null) {
            parts.open().join(now, card, this::look);
            add(card, interpreters);
        } else {
            EmptyState nobody = nobody();
            parts.open().join(now, nobody, this::look);
            add(nobody, WalkInDialog.button(parts, now.id(), this::look));
        }
    }

    /** What is other than before: each line and key stays, and with it what somebody is writing there. */
    private void look() {
        parts.lists()
                .follow(shown().id(), card == null ? Set.of() : card.households())
                .ifPresentOrElse(this::follow, this::leave);
    }

    private void follow(DayList now) {
        boolean isHeldOtherwise = !now.meeting().isHeldAs(shown());
        boolean isEmpty = now.households().isEmpty();
        if (card == null || interpreters == null || isEmpty) {
            if (card != null || !isEmpty || isHeldOtherwise) {
                show(now);
            }
            return;
        }
        meeting = now.meeting();
        if (isHeldOtherwise) {
            header = instead(header, header(now.meeting()));
            facts = instead(facts, new MeetingFacts(now.meeting(), parts.resourceNames()));
        }
        card.follow(now.households());
        interpreters.follow(now.meeting());
    }

    private Component instead(Component before, Component now) {
        replace(before, now);
        return now;
    }

    private void leave() {
        Notice.failed(getTranslation("meeting-day.vanished"));
        UI.getCurrent().navigate(DayNavigation.season(shown().season()));
    }

    private Nav back(MeetingRow now) {
        Nav back = new Nav(DayNavigation.toSeason(now.season(), getTranslation("season.proposal.back")));
        back.addClassName("breadcrumb");
        back.getElement().setAttribute("aria-label", getTranslation("breadcrumb"));
        return back;
    }

    private DayHeader header(MeetingRow now) {
        return card == null ? new DayHeader(now) : new DayHeader(parts, now, card, this::look);
    }

    /** Until a colleague takes somebody in. */
    private EmptyState nobody() {
        return new EmptyState(
                Icon.USERS, getTranslation("meeting-day.none"), getTranslation("meeting-day.none.explanation"));
    }

    @Override
    public void chooseAnother(DayHousehold household) {
        new AnotherMeetingDialog(parts, shown(), household, this::look).open();
    }

    @Override
    public void changeNeed(DayHousehold household) {
        new NeedDialog(parts, household, this::look).open();
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
