package no.leietileie.meeting.schedule;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import no.leietileie.meeting.ParticipantRepository;
import org.springframework.stereotype.Component;

/** Who has called off stays on the list of the meeting, until it gets a place there again: it stands in a meeting once. */
@Component
class FormerPlaces {

    private final ParticipantRepository participants;
    private final FormerMarks marks;

    FormerPlaces(ParticipantRepository participants, FormerMarks marks) {
        this.participants = participants;
        this.marks = marks;
    }

    /**
     * Before the new places are stored; the caller flushes.
     *
     * @param placed numbers of the households of each meeting
     */
    void giveWay(Map<Long, ? extends Collection<Long>> placed) {
        participants.ofMeetings(placed.keySet()).stream()
                .filter(one -> !one.hasPlace())
                .filter(one -> Objects.requireNonNull(placed.get(one.meeting().value()))
                        .contains(one.household().value()))
                .forEach(one -> {
                    marks.forget(one.meeting(), one.household());
                    participants.delete(one);
                });
    }
}
