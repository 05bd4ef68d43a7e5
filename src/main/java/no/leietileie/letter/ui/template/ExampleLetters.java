package no.leietileie.letter.ui.template;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.leietileie.letter.document.Contact;
import no.leietileie.letter.document.Letter;
import no.leietileie.letter.document.LetterLogo;
import no.leietileie.letter.document.Recipient;
import no.leietileie.letter.document.Sender;
import no.leietileie.letter.markdown.Merge;
import no.leietileie.letter.markdown.MergeValues;
import no.leietileie.letter.markdown.TemplateText;
import no.leietileie.letter.template.TemplateInfo;
import no.leietileie.municipality.Letterhead;
import no.leietileie.municipality.Logo;
import no.leietileie.municipality.MunicipalitySettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The whole letter, on the municipality's paper, to an invented tenant. */
@Component
class ExampleLetters {

    private final MunicipalitySettings settings;
    private final Clock clock;

    ExampleLetters(MunicipalitySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    Letter of(TemplateInfo template, TemplateText text) {
        LocalDate today = LocalDate.now(clock);
        Letterhead head = settings.letterheadOn(today);
        Merge.Merged merged =
                Merge.of(text.blocks(), template.sourceLanguage(), MergeValues.example(template.sourceLanguage()));
        return new Letter(
                new Sender(
                        template.sourceLanguage(),
                        head.name(),
                        nonBlank(head.unit(), head.postalAddress(), head.postalPlace()),
                        settings.logo().map(ExampleLetters::logo).orElse(null)),
                new Recipient("Kari Eksempelsen", List.of("Elvegata 12 B", "0099 Elvestrand")),
                today,
                "LE-1042",
                new Contact("Jonas Ekreløkken", "400 00 123", "leietileie@elvestrand.example"),
                text.title().isBlank() ? template.name() : text.title(),
                List.of(merged.body()),
                List.of(),
                null);
    }

    private static List<String> nonBlank(String... lines) {
        return Stream.of(lines)
                .filter(line -> !line.isBlank())
                .limit(Sender.MOST_LINES)
                .toList();
    }

    /** A logo that cannot be printed was told of when it was chosen; the letter goes without it. */
    private static @Nullable LetterLogo logo(Logo logo) {
        return LetterLogo.read(logo.content()) instanceof LetterLogo.Ready ready ? ready.logo() : null;
    }
}
