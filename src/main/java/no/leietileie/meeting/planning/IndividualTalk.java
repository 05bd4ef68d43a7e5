package no.leietileie.meeting.planning;

/** A household that gets a talk of its own instead of a meeting. */
public record IndividualTalk(long household, Reason reason) {

    public enum Reason {
        /** Address protection, or the household does not want to be in a group; which of the two is nobody's business. */
        NOT_IN_GROUPS,
        /** Neither its own group nor one of its languages brings enough persons together. */
        NO_GROUP
    }
}
