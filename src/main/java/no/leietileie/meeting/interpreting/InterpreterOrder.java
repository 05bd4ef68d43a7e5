package no.leietileie.meeting.interpreting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import no.leietileie.access.SignedInUser;
import no.leietileie.base.Nok;
import no.leietileie.meeting.Meeting;
import no.leietileie.meeting.MeetingId;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.TimeSlot;
import org.jspecify.annotations.Nullable;

/** What was agreed with an interpreter about a meeting. */
@Entity
@Table(name = "interpreter_order")
class InterpreterOrder {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "interpreter_order")
    @SequenceGenerator(name = "interpreter_order", sequenceName = "interpreter_order_seq", allocationSize = 20)
    private @Nullable Long id;

    @Version
    private long version;

    private long seasonId;

    private long meetingId;

    private long interpreterId;

    private String language;

    private Instant startsAt;

    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private OrderState state = OrderState.ASKED;

    private Instant changedAt;

    private @Nullable Nok cost;

    @Enumerated(EnumType.STRING)
    private @Nullable CostReason costReason;

    private String changedByName;

    @SuppressWarnings("NullAway.Init")
    protected InterpreterOrder() {}

    @SuppressWarnings("NullAway.Init")
    InterpreterOrder(Meeting meeting, ResourceId interpreter, String language) {
        seasonId = meeting.season().value();
        meetingId = meeting.id().value();
        interpreterId = interpreter.value();
        this.language = language;
        at(meeting.slot());
    }

    final void at(TimeSlot slot) {
        startsAt = slot.start();
        endsAt = slot.end();
    }

    MeetingId meeting() {
        return new MeetingId(meetingId);
    }

    ResourceId interpreter() {
        return new ResourceId(interpreterId);
    }

    String language() {
        return language;
    }

    TimeSlot slot() {
        return new TimeSlot(startsAt, endsAt);
    }

    OrderState state() {
        return state;
    }

    long version() {
        return version;
    }

    @Nullable
    Nok cost() {
        return cost;
    }

    @Nullable
    CostReason costReason() {
        return costReason;
    }

    String changedByName() {
        return changedByName;
    }

    /** Whatever it cost before goes with the state before. */
    void become(OrderState wanted, SignedInUser user, Instant now) {
        state = wanted;
        cost = null;
        costReason = null;
        changed(user, now);
    }

    void restore(OrderBefore before, SignedInUser user, Instant now) {
        state = before.state();
        at(before.slot());
        cost(before.cost(), before.reason(), user, now);
    }

    void cost(@Nullable Nok amount, @Nullable CostReason reason, SignedInUser user, Instant now) {
        cost = amount;
        costReason = reason;
        changed(user, now);
    }

    private void changed(SignedInUser user, Instant now) {
        changedByName = user.displayName();
        changedAt = now;
    }
}
