package no.leietileie.meeting.planning;

import java.util.List;

/**
 * Something to be said: the key of a text and what goes into it, in the order of the text's numbers.
 *
 * @param arguments numbers, dates, times, codes of languages and nationalities
 */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
