package no.leietileie.meeting.schedule;

/** Somebody booked what a plan needs while it was made; nothing of the plan may be stored. */
public class ResourcesTakenException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ResourcesTakenException(int meetings) {
        super(meetings + " meetings cannot be booked");
    }
}
