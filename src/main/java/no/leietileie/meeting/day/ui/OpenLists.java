package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.leietileie.meeting.MeetingId;
import no.leietileie.meeting.MeetingRow;
import no.leietileie.meeting.PlaceChanged;
import no.leietileie.meeting.PlacesChanged;
import no.leietileie.meeting.SeasonId;
import no.leietileie.meeting.day.ListChanged;
import no.leietileie.meeting.interpreting.OrderHappened;
import no.leietileie.meeting.needs.NeedChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The attendance lists that stand open: what a colleague marks, writes, notes as a need or changes in the plan shows on them a
 * moment later. They are told by a thread of their own, since whoever did it still has her transaction, and her rights, about her.
 */
@org.springframework.stereotype.Component
class OpenLists {

    private static final Logger LOG = LoggerFactory.getLogger(OpenLists.class);
    private static final int BETWEEN_LOOKS = 1000;

    private record Page(MeetingId meeting, SeasonId season, UI ui, Command look) {}

    private final Collection<Page> pages = new CopyOnWriteArrayList<>();
    private final Set<MeetingId> changed = ConcurrentHashMap.newKeySet();

    /**
     * @param list told for as long as it is on a page
     * @param look is taken with the rights of the page's user, when something on the list is other than before
     */
    void join(MeetingRow meeting, Component list, Command look) {
        list.addAttachListener(attached -> {
            Page page = new Page(meeting.id(), meeting.season(), attached.getUI(), look);
            pages.add(page);
            list.addDetachListener(detached -> {
                detached.unregisterListener();
                pages.remove(page);
            });
        });
    }

    @TransactionalEventListener
    void follow(ListChanged event) {
        changed.add(event.meeting());
    }

    /** A household has come onto a list, or has left it. */
    @TransactionalEventListener
    void follow(PlaceChanged event) {
        Stream.of(event.before(), event.after()).filter(Objects::nonNull).forEach(changed::add);
    }

    /** The plan is another: a meeting may be at another time or place, be off, or be there no longer. */
    @TransactionalEventListener
    void follow(PlacesChanged event) {
        look(page -> page.season().equals(event.season()));
    }

    @TransactionalEventListener
    void follow(OrderHappened event) {
        changed.add(event.meeting());
    }

    /** Any list may have the household, and few stand open. */
    @TransactionalEventListener
    void follow(NeedChanged event) {
        look(_ -> true);
    }

    private void look(Predicate<Page> which) {
        pages.stream().filter(which).map(Page::meeting).forEach(changed::add);
    }

    @Scheduled(fixedDelay = BETWEEN_LOOKS)
    void tell() {
        List<MeetingId> now = new ArrayList<>(changed);
        now.forEach(changed::remove);
        pages.stream()
                .filter(page -> now.contains(page.meeting()) && page.ui().isAttached())
                .forEach(OpenLists::tell);
    }

    private static void tell(Page page) {
        try {
            page.ui().access(page.look());
        } catch (UIDetachedException closed) {
            LOG.debug("The page has just been closed", closed);
        }
    }
}
