package no.leietileie.meeting.schedule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.leietileie.access.CurrentUser;
import no.leietileie.meeting.Meeting;
import no.leietileie.meeting.MeetingRepository;
import no.leietileie.meeting.Participant;
import no.leietileie.meeting.ParticipantRepository;
import no.leietileie.meeting.planning.PlannedMeeting;
import no.leietileie.meeting.planning.SeasonRules;
import no.leietileie.meeting.planning.talks.Talk;
import no.leietileie.meeting.planning.talks.TalkSchedule;
import no.leietileie.resource.BookingRequest;
import no.leietileie.resource.Bookings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Stores meetings that were changed by hand, with their talks and bookings. */
@Component
class HandStore {

    private final MeetingRepository meetings;
    private final ParticipantRepository participants;
    private final Bookings bookings;

    HandStore(MeetingRepository meetings, ParticipantRepository participants, Bookings bookings) {
        this.meetings = meetings;
        this.participants = participants;
        this.bookings = bookings;
    }

    /** @return false when something has been booked by others; the transaction then ends without anything stored */
    boolean keep(HandPlan plan) {
        return keep(plan, Map.of());
    }

    /** @param rounds of talks that are wished for, beside those that there are */
    boolean keep(HandPlan plan, Map<Long, Integer> rounds) {
        var times = SlotTimes.of(plan.problem().slots());
        var changed = new ArrayList<Meeting>();
        for (var planned : plan.meetings().values()) {
            var meeting = meetings.findById(planned.id()).orElseThrow();
            var before = List.of(meeting.slot(), meeting.resources());
            var wished = rounds(plan.problem().rules(), meeting);
            wished.putAll(rounds);
            meeting.plan(times.time(planned.slot()), planned, CurrentUser.get());
            talks(planned, TalkSchedule.of(plan.problem()).talks(planned, wished));
            if (!before.equals(List.of(meeting.slot(), meeting.resources()))) {
                changed.add(meeting);
            }
        }
        meetings.flush();
        boolean booked = book(changed);
        if (!booked) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return booked;
    }

    /** The rounds of the talks in a meeting, by household. */
    Map<Long, Integer> rounds(SeasonRules rules, Meeting meeting) {
        return rounds(
                rules, meeting, participants.ofMeetings(List.of(meeting.id().value())));
    }

    static Map<Long, Integer> rounds(SeasonRules rules, Meeting meeting, Collection<Participant> present) {
        var rounds = new HashMap<Long, Integer>();
        var from = meeting.slot().localStart().toLocalTime();
        present.forEach(participant -> {
            var talk = participant.talkFrom();
            if (talk != null) {
                rounds.put(participant.household().value(), TalkSchedule.round(rules, from, talk));
            }
        });
        return rounds;
    }

    private void talks(PlannedMeeting planned, List<Talk> talks) {
        var byHousehold = talks.stream().collect(Collectors.toMap(Talk::household, Function.identity()));
        for (Participant participant : participants.ofMeetings(List.of(planned.id()))) {
            participant.talk(byHousehold.get(participant.household().value()));
        }
    }

    /** All are released first: two meetings may have changed interpreters. */
    private boolean book(Collection<Meeting> changed) {
        changed.forEach(meeting -> bookings.release(meeting.reference()));
        return changed.stream()
                .allMatch(meeting -> bookings.book(
                                new BookingRequest(meeting.reference(), meeting.slot(), meeting.resources(), null))
                        .isEmpty());
    }
}
