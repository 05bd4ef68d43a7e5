package no.leietileie.letter.ui.template;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.leietileie.letter.document.Letter;
import no.leietileie.letter.document.LetterBody;
import no.leietileie.letter.document.LetterLogo;
import no.leietileie.letter.document.Sender;
import no.leietileie.letter.sample.Sample;
import no.leietileie.letter.template.TemplateInfo;
import no.leietileie.municipality.Letterhead;
import no.leietileie.municipality.Logo;
import no.leietileie.municipality.MunicipalitySettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The whole letter, on the municipality's paper, to somebody it is tried on. */
@Component
public class ExampleLetters {

    private final MunicipalitySettings settings;
    private final Clock clock;

    ExampleLetters(MunicipalitySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param title of the document; the template's name where the text has none
     * @param bodies the reader's language first
     */
    public Letter of(TemplateInfo template, String title, List<LetterBody> bodies, Sample sample) {
        LocalDate today = LocalDate.now(clock);
        Letterhead head = settings.letterheadOn(today);
        return new Letter(
                new Sender(
                        template.sourceLanguage(),
                        head.name(),
                        nonBlank(head.unit(), head.postalAddress(), head.postalPlace()),
                        settings.logoOn(today).map(ExampleLetters::logo).orElse(null)),
                sample.recipient(),
                today,
                "LE-1042",
                sample.contact(),
                title.isBlank() ? template.name() : title,
                bodies,
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
