package no.leietileie.letter.mailing.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.template.TemplateId;

/**
 * Which texts a letter consists of.
 *
 * @param bodies the reader's language and the Norwegian in the order that was chosen; one text only where they are the same
 */
record LetterTextChoice(List<FrozenText> bodies, List<FrozenText> enclosures) {

    /** @return empty when an enclosure has no approved text, not even in Norwegian */
    static Optional<LetterTextChoice> of(Round round, FrozenText own) {
        List<FrozenText> enclosures = new ArrayList<>();
        for (TemplateId enclosure : round.options().enclosures()) {
            Optional<FrozenText> text = enclosure(round, enclosure, own.language());
            if (text.isEmpty()) {
                return Optional.empty();
            }
            enclosures.add(text.get());
        }
        return Optional.of(new LetterTextChoice(bodies(round, own), enclosures));
    }

    private static List<FrozenText> bodies(Round round, FrozenText own) {
        if (!round.options().norwegianEnclosed() || own.language().equals(round.source())) {
            return List.of(own);
        }
        FrozenText norwegian =
                round.texts().find(round.template().id(), round.source()).orElseThrow();
        return round.options().norwegianFirst() ? List.of(norwegian, own) : List.of(own, norwegian);
    }

    /** In the language of the letter, or else in Norwegian. */
    private static Optional<FrozenText> enclosure(Round round, TemplateId template, LanguageTag language) {
        return round.texts().find(template, language).or(() -> round.texts().find(template, round.source()));
    }

    List<FrozenText> all() {
        List<FrozenText> all = new ArrayList<>(bodies);
        all.addAll(enclosures);
        return all;
    }
}
