package no.leietileie.meeting.planning.explaining;

import java.util.List;

/**
 * A meeting in which a household could be.
 *
 * @param blocks that would have to go away; none when there is room
 */
public record Alternative(long meeting, List<Block> blocks) {

    public Alternative {
        blocks = List.copyOf(blocks);
    }
}
