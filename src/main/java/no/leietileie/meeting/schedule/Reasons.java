package no.leietileie.meeting.schedule;

import java.util.List;
import no.leietileie.meeting.planning.Message;

/**
 * Why a household is where it is.
 *
 * @param why empty for one that was left out
 * @param takes what would have to change for one that was left out
 */
public record Reasons(List<Message> why, List<Message> takes) {

    static final Reasons NONE = new Reasons(List.of(), List.of());
}
