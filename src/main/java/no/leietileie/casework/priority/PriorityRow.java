package no.leietileie.casework.priority;

import java.time.LocalDate;
import no.leietileie.casework.stages.Stage;
import no.leietileie.register.HouseholdId;

/**
 * One line of the priority list.
 *
 * @param place from 1; among those whom the reader may see
 * @param total score and lift together: what the list is sorted by
 * @param facts what the score was made of
 * @param weightsId the version of the weights by which it was made
 */
public record PriorityRow(
        HouseholdId household,
        int place,
        int total,
        int score,
        int lift,
        Stage stage,
        PriorityFacts facts,
        long weightsId,
        LocalDate computedOn) {}
