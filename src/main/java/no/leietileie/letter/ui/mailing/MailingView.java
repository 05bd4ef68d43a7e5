package no.leietileie.letter.ui.mailing;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import no.leietileie.access.Role;
import no.leietileie.base.ui.RunningWork;
import no.leietileie.letter.mailing.LetterId;
import no.leietileie.letter.mailing.MailingId;
import no.leietileie.letter.mailing.MailingRow;
import no.leietileie.letter.mailing.MailingState;
import no.leietileie.letter.ui.LetterNavigation;
import org.jspecify.annotations.Nullable;

/** One mailing: looked through before it is sent, followed while it is sent, and answered for afterwards. */
@Route(LetterNavigation.MAILING)
@RolesAllowed(Role.TEAM_NAME)
class MailingView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MailingServices services;
    private final transient Clock clock;
    private transient MailingAddress address = MailingAddress.START;
    private transient @Nullable MailingRow shown;
    private @Nullable MailingWork work;
    private @Nullable MailingRecipientsPart recipients;

    MailingView(MailingServices services, Clock clock) {
        this.services = services;
        this.clock = clock;
        addClassNames("page", "page-fill");
        RunningWork.follow(this, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MailingId id = event.getRouteParameters()
                .getLong(LetterNavigation.ID)
                .map(MailingId::new)
                .orElseThrow(NotFoundException::new);
        MailingRow row = services.desk().find(id).orElseThrow(NotFoundException::new);
        MailingAddress before = address;
        address = MailingAddress.read(event.getLocation().getQueryParameters().getParameters());
        noteLook(id, shown == null || !shown.id().equals(id) ? null : before);
        if (shown == null || !shown.id().equals(id) || shown.version() != row.version()) {
            show(row);
        } else if (recipients != null) {
            recipients.show(address);
        }
    }

    /** @param before what was shown of the mailing; null when it is opened now */
    private void noteLook(MailingId id, @Nullable MailingAddress before) {
        if (before == null || !before.filter().equals(address.filter())) {
            services.recipients().noteLook(id);
        }
        LetterId open = address.open();
        if (open != null && (before == null || !open.equals(before.open()))) {
            services.recipients().noteLook(id, open);
        }
    }

    /** While a job works on it the page follows. */
    private void refresh() {
        if (shown != null && (shown.state().isBusy() || shown.state() == MailingState.QUEUED)) {
            // Its recipients may have been hidden from the user meanwhile.
            services.desk().find(shown.id()).ifPresent(this::follow);
        }
    }

    private void follow(MailingRow row) {
        if (shown == null || row.version() != shown.version()) {
            show(row);
        } else if (work != null) {
            work.show(row);
        }
    }

    /** After something was done with the mailing, here or by somebody else. */
    private void reload() {
        if (shown != null) {
            services.desk().find(shown.id()).ifPresent(this::show);
        }
    }

    private void show(MailingRow row) {
        shown = row;
        work = null;
        removeAll();
        MailingActions actions = new MailingActions(services, row, this::reload);
        add(new MailingHeader(row, actions.all()));
        if (row.state().isBusy()) {
            work = new MailingWork(services.desk(), row, clock);
            add(work);
        }
        if (row.state() == MailingState.DRAFT) {
            add(new LetterOptionsCard(services, row, this::reload));
        }
        PrintRoomCard.of(services, row, this::reload).ifPresent(this::add);
        showRecipients(row);
    }

    /** Until they have been looked at, nothing is known of them: a list would say that nobody gets the letter. */
    private void showRecipients(MailingRow row) {
        recipients = null;
        if (row.state() != MailingState.PREPARING) {
            MailingRecipientsPart part = new MailingRecipientsPart(services, row, this::go, this::reload);
            part.show(address);
            add(part);
            recipients = part;
        }
    }

    private void go(MailingAddress wanted) {
        if (shown != null) {
            long id = shown.id().value();
            getUI().ifPresent(ui -> ui.navigate(
                    MailingView.class,
                    new RouteParameters(LetterNavigation.ID, Long.toString(id)),
                    new QueryParameters(wanted.toQuery())));
        }
    }

    @Override
    public String getPageTitle() {
        return shown == null ? getTranslation("mailings.one") : shown.template().name();
    }
}
