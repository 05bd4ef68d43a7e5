package no.leietileie.casework.priority;

import java.util.List;

/** A score with all that it is made of; the points are the sum of the contributions. */
public record Score(List<Contribution> contributions) {

    public int points() {
        return contributions.stream().mapToInt(Contribution::points).sum();
    }
}
