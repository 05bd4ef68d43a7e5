package no.leietileie.meeting.planning.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import no.leietileie.meeting.planning.EarlierMeeting;
import no.leietileie.meeting.planning.Household;
import no.leietileie.meeting.planning.Interpreter;
import no.leietileie.meeting.planning.PlanningProblem;
import no.leietileie.meeting.planning.SeasonRules;
import no.leietileie.meeting.planning.StaffMember;
import no.leietileie.meeting.planning.TimeSlot;
import no.leietileie.meeting.planning.Venue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody with another city's numbers has the description only. */
class PlanningFileDescriptionTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                PlanningProblem.class,
                SeasonRules.class,
                TimeSlot.class,
                Venue.class,
                Interpreter.class,
                StaffMember.class,
                Household.class,
                EarlierMeeting.class,
                PlanFile.class
            })
    void every_name_of_the_file_and_of_the_answer_is_told(Class<?> part) throws IOException {
        var description = Files.readString(Path.of("docs", "planning-file.md"));

        assertThat(Arrays.stream(part.getRecordComponents()).map(RecordComponent::getName))
                .allSatisfy(name -> assertThat(description).containsAnyOf("`" + name + "`", "\"" + name + "\""));
    }
}
