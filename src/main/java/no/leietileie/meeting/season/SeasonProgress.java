package no.leietileie.meeting.season;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The best plan so far. Households with a talk of their own are in none of these numbers. */
@Embeddable
public record SeasonProgress(
        @Column(name = "progress_meetings") int meetings,
        @Column(name = "progress_placed") int placed,
        @Column(name = "progress_left_out") int leftOut) {

    public static final SeasonProgress NONE = new SeasonProgress(0, 0, 0);

    /** Whether there is a plan at all yet. */
    public boolean hasBegun() {
        return meetings + placed + leftOut > 0;
    }
}
