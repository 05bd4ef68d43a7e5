package no.leietileie.letter.mailing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.leietileie.base.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What proves a letter: the file and its fingerprint, the words it was made of and who answers for them, the data, the way it
 * went.
 *
 * @param texts its own text first, then the Norwegian and the enclosures
 * @param data by the keys of the fields
 * @param history oldest first
 */
public record SentLetter(
        RecipientRow letter,
        Instant madeAt,
        String sha256,
        int pages,
        List<Words> texts,
        Map<String, String> data,
        List<Step> history) {

    /**
     * @param translators empty for the source language
     * @param approvers of the source language, who decided it and in which meeting
     * @param approvedAt of the source language, the day of the decision
     */
    public record Words(
            String templateName,
            LanguageTag language,
            int version,
            String sha256,
            String translators,
            String approvers,
            Instant approvedAt) {}

    /** @param detail a code, or what another system answered */
    public record Step(Instant at, String status, @Nullable String detail, String actorName) {}

    public SentLetter {
        texts = List.copyOf(texts);
        history = List.copyOf(history);
    }
}
