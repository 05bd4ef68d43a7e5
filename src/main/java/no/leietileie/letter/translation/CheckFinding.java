package no.leietileie.letter.translation;

import java.util.List;

public record CheckFinding(CheckCode code, List<String> arguments) {

    public CheckFinding {
        arguments = List.copyOf(arguments);
    }

    static CheckFinding of(CheckCode code, String... arguments) {
        return new CheckFinding(code, List.of(arguments));
    }

    public boolean blocks() {
        return code.blocks();
    }
}
