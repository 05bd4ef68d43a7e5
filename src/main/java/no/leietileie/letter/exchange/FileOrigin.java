package no.leietileie.letter.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.leietileie.letter.template.TemplateId;

/**
 * What a file was made from; stands in it where tools keep what they do not know.
 *
 * @param version of the template's text
 */
record FileOrigin(TemplateId template, int version) {

    private static final Pattern TEXT = Pattern.compile("leietileie:letter:(\\d{1,18}):(\\d{1,9})");

    static Optional<FileOrigin> parse(String text) {
        Matcher match = TEXT.matcher(text);
        return match.matches()
                ? Optional.of(new FileOrigin(
                        new TemplateId(Long.parseLong(match.group(1))), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "leietileie:letter:%d:%d".formatted(template.value(), version);
    }
}
