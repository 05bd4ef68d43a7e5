package no.leietileie.meeting.interpreting;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface InterpreterOrderRepository extends JpaRepository<InterpreterOrder, Long> {

    List<InterpreterOrder> findByMeetingIdOrderById(long meeting);

    List<InterpreterOrder> findBySeasonIdOrderById(long season);

    Optional<InterpreterOrder> findByMeetingIdAndInterpreterId(long meeting, long interpreter);
}
