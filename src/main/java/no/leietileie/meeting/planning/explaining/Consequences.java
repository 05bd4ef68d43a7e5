package no.leietileie.meeting.planning.explaining;

import java.util.List;
import no.leietileie.meeting.planning.Message;

/**
 * What a change would bring.
 *
 * @param broken rules; none when the change is allowed
 * @param remarks what would be less good, or better, though allowed
 */
public record Consequences(List<Block> broken, List<Message> remarks) {

    /** Whether somebody may decide it by hand all the same. */
    public boolean isPossibleByHand() {
        return hindrances().isEmpty();
    }

    /** What nobody may decide. */
    public List<Block> hindrances() {
        return broken.stream().filter(block -> !block.kind().yieldsToHand()).toList();
    }

    public Consequences {
        broken = List.copyOf(broken);
        remarks = List.copyOf(remarks);
    }

    public boolean isAllowed() {
        return broken.isEmpty();
    }
}
