package no.leietileie.letter.lint;

import java.util.List;

/**
 * @param offset of the first character concerned, in the whole text
 * @param length in characters; 0 where something is missing
 * @param line counted from 1
 * @param arguments for its text
 */
public record Finding(FindingCode code, int offset, int length, int line, List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding at(String text, FindingCode code, int start, int end, String... arguments) {
        int line = 1
                + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        return new Finding(code, start, end - start, line, List.of(arguments));
    }

    public boolean blocks() {
        return code.blocks();
    }
}
