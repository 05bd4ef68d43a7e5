package no.leietileie.casework.casemeeting;

import static no.leietileie.casework.casemeeting.MeetingState.CANCELLED;
import static no.leietileie.casework.casemeeting.MeetingState.HELD;
import static no.leietileie.casework.casemeeting.MeetingState.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MeetingStateTest {

    private static final Map<MeetingState, Set<MeetingState>> ALLOWED =
            Map.of(PLANNED, Set.of(HELD, CANCELLED), HELD, Set.of(PLANNED), CANCELLED, Set.of(PLANNED));

    static Stream<Arguments> everyPair() {
        return Stream.of(MeetingState.values())
                .flatMap(from -> Stream.of(MeetingState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void a_meeting_is_closed_once_and_opened_again(MeetingState from, MeetingState to) {
        assertThat(from.mayBecome(to)).isEqualTo(ALLOWED.get(from).contains(to));
    }
}
