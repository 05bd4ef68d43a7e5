package no.leietileie.casework.casemeeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Breadcrumb;
import no.leietileie.base.ui.Confirmation;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.casemeeting.CaseMeetingId;
import no.leietileie.casework.casemeeting.MatterId;
import no.leietileie.casework.casemeeting.MeetingOutcome;
import no.leietileie.casework.casemeeting.MeetingRow;
import no.leietileie.casework.casemeeting.MeetingState;
import org.jspecify.annotations.Nullable;

/** One meeting: its agenda, what is said and decided, and who takes part. */
@Route("fagmoter/:id([0-9]{1,18})")
@RolesAllowed(Role.TEAM_NAME)
class CaseMeetingView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "id";

    private final transient MeetingParts parts;
    private transient @Nullable CaseMeetingId shown;

    CaseMeetingView(MeetingParts parts) {
        this.parts = parts;
        addClassNames("page", "case-meeting");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = new CaseMeetingId(
                Long.parseLong(event.getRouteParameters().get(ID).orElseThrow(NotFoundException::new)));
        load(shown);
        parts.agendas().noteLook(shown);
    }

    private void load() {
        if (shown != null) {
            load(shown);
        }
    }

    private void load(CaseMeetingId id) {
        MeetingRow meeting = parts.meetings().find(id).orElseThrow(NotFoundException::new);
        removeAll();
        PageHeader header = new PageHeader(
                MeetingTexts.when(meeting.data()),
                paper(meeting, MeetingPaperView.AGENDA),
                paper(meeting, MeetingPaperView.MINUTES));
        header.setNote(meeting.data().place());
        Div status = new Div(MeetingTexts.badge(meeting.state()));
        status.addClassName("form-buttons");
        if (parts.mayKeep()) {
            status.add(actions(meeting));
        }
        Div columns =
                new Div(new AgendaCard(parts, meeting, this::load), new ParticipantsCard(parts, meeting, this::load));
        columns.addClassName("household-columns");
        add(new Breadcrumb(getTranslation("case-meeting.title"), CaseMeetingsView.class), header, status, columns);
    }

    private RouterLink paper(MeetingRow meeting, String kind) {
        RouterLink link = new RouterLink("", MeetingPaperView.class, CaseMeetingNavigation.parameters(meeting.id()));
        link.setQueryParameters(QueryParameters.of(MeetingPaperView.KIND, kind));
        link.add(
                Icon.PRINTER.create(),
                new com.vaadin.flow.component.html.Span(getTranslation("case-meeting.paper." + kind)));
        link.addClassName("button-link");
        return link;
    }

    private Div actions(MeetingRow meeting) {
        Div actions = new Div();
        actions.addClassName("form-buttons");
        if (!meeting.isPlanned()) {
            actions.add(
                    new Button(getTranslation("case-meeting.reopen"), click -> become(meeting, MeetingState.PLANNED)));
            return actions;
        }
        actions.add(new Button(
                getTranslation("case-meeting.change"),
                Icon.PENCIL.create(),
                click -> MeetingDialog.change(parts, meeting, this::load)));
        if (meeting.data().heldOn().isAfter(parts.today())) {
            actions.add(new Button(
                    getTranslation("case-meeting.cancel"),
                    click -> Confirmation.ask(
                            getTranslation("case-meeting.cancel"),
                            getTranslation("case-meeting.cancel.summary"),
                            getTranslation("case-meeting.cancel"),
                            () -> become(meeting, MeetingState.CANCELLED))));
        } else {
            Button close =
                    new Button(getTranslation("case-meeting.close"), Icon.CHECK.create(), click -> close(meeting));
            close.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(close);
        }
        return actions;
    }

    private void close(MeetingRow meeting) {
        long left = parts.agendas().listOf(meeting.id()).stream()
                .filter(matter -> matter.decision() == null)
                .count();
        Confirmation.ask(
                getTranslation("case-meeting.close"),
                left == 0
                        ? getTranslation("case-meeting.close.summary")
                        : Texts.counted("case-meeting.close.left", left),
                getTranslation("case-meeting.close"),
                () -> {
                    List<MatterId> postponed = parts.decisions().postponeUndecided(meeting.id());
                    become(meeting, MeetingState.HELD, () -> postponed.forEach(parts.decisions()::takeBack));
                });
    }

    private void become(MeetingRow meeting, MeetingState wanted) {
        become(meeting, wanted, () -> {});
    }

    /** @param more to be taken back with it */
    private void become(MeetingRow meeting, MeetingState wanted, Runnable more) {
        MeetingOutcome outcome = parts.meetings().become(meeting.id(), meeting.version(), wanted);
        load();
        if (outcome instanceof MeetingOutcome.Stored(var now)) {
            Notice.doneWithUndo(getTranslation("case-meeting.became." + wanted.name()), () -> {
                MeetingDialog.tell(parts.meetings().become(now.id(), now.version(), meeting.state()));
                more.run();
                load();
            });
        } else {
            more.run();
            load();
            MeetingDialog.tell(outcome);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("case-meeting.page");
    }
}
