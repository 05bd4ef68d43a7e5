package no.leietileie.letter.template;

import java.time.LocalDate;

/**
 * Who decided that the municipality sends this text.
 *
 * @param body such as the steering group
 * @param meeting such as "Styringsgruppemøte 9. juni, sak 4"
 */
public record SourceApproval(String body, LocalDate decidedOn, String meeting) {

    /** Longest body in characters. */
    public static final int BODY_LENGTH = 120;

    /** Longest meeting in characters. */
    public static final int MEETING_LENGTH = 200;

    public SourceApproval {
        body = body.strip();
        meeting = meeting.strip();
        if (body.isEmpty() || meeting.isEmpty() || body.length() > BODY_LENGTH || meeting.length() > MEETING_LENGTH) {
            throw new IllegalArgumentException("An approval names who decided and in which meeting");
        }
    }
}
