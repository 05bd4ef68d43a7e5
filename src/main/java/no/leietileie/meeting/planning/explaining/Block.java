package no.leietileie.meeting.planning.explaining;

import java.util.Locale;
import no.leietileie.meeting.planning.Message;

/**
 * What stands in the way.
 *
 * @param subject id of the household, venue or meeting it is about, or a number of persons; see {@link Kind}
 */
public record Block(Kind kind, long subject) {

    public enum Kind {
        /** Of the household, which belongs to another group. */
        OTHER_GROUP,
        /** Of the household, which is never in groups. */
        NEVER_IN_GROUPS,
        /** Of the household. */
        AWAY,
        /** How many persons there would be. */
        GROUP_FULL,
        /** How many persons there would be. */
        ROOM_FULL,
        /** Of the venue. */
        ROOM_WITH_STEPS,
        /** Of the household: nobody who could interpret is free then. */
        NO_INTERPRETER,
        /** How many interpreters there would be. */
        INTERPRETERS_TOO_MANY,
        /** How many households there would be. */
        TALKS_TOO_LONG,
        /** Of the meeting that would be left with too few. */
        LEAVES_TOO_FEW,
        /** Of the household, or the meeting: it was promised. */
        PROMISED,
        /** Of the venue. */
        ROOM_NOT_FREE,
        /** Of the meeting that is there. */
        ROOM_TAKEN,
        /** Of the slot. */
        DAY_OFF,
        /** How many meetings the week would have. */
        WEEK_FULL,
        /** How many consultants there are. */
        STAFF_TOO_FEW;

        /** Whether it is for people to judge: the group, a promise, the size of the group that is left. */
        public boolean yieldsToHand() {
            return this == OTHER_GROUP || this == PROMISED || this == LEAVES_TOO_FEW;
        }
    }

    public Message message() {
        return Message.of(
                "planning.block." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), subject);
    }
}
