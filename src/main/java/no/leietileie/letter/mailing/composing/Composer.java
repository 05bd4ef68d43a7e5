package no.leietileie.letter.mailing.composing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.mailing.Addressed;
import no.leietileie.letter.mailing.Channel;
import no.leietileie.letter.mailing.RecipientProblem;
import no.leietileie.letter.mailing.store.Description;
import no.leietileie.letter.mailing.store.StoredValues;
import no.leietileie.letter.markdown.MergeField;
import no.leietileie.letter.markdown.MergeValues;
import no.leietileie.letter.pdf.LetterPdf;
import no.leietileie.letter.pdf.MissingGlyph;
import no.leietileie.register.Protection;
import no.leietileie.register.recipients.RecipientHousehold;
import no.leietileie.register.recipients.RecipientLease;
import no.leietileie.register.recipients.RecipientPerson;
import org.jspecify.annotations.Nullable;

/**
 * Writes the letter to one recipient, or says what stands in the way: the same steps when a mailing is looked through, when a
 * letter is shown and when it is sent.
 *
 * @param readers the adults this letter is for; all, or one of them
 * @param written the language somebody has chosen for it; null for the tenant's own
 * @param channel by which it would go
 * @param reference printed on the letter
 */
public record Composer(
        Round round,
        RecipientHousehold household,
        List<RecipientPerson> readers,
        Addressed addressed,
        @Nullable LanguageTag written,
        Channel channel,
        String reference) {

    private static final String AND = " og ";

    public Composition compose() {
        RecipientProblem problem = problem();
        Optional<FrozenText> text = text();
        if (problem == null && text.isEmpty()) {
            problem = RecipientProblem.NO_APPROVED_TEXT;
        }
        Description description = description(text.map(FrozenText::language).orElse(null));
        return problem == null
                ? write(description, text.orElseThrow())
                : new Composition.Stopped(description, problem, "");
    }

    private @Nullable RecipientProblem problem() {
        RecipientLease lease = household.lease();
        if (household.protection() != Protection.NONE) {
            return RecipientProblem.PROTECTED;
        }
        if (lease == null) {
            return RecipientProblem.MOVED_OUT;
        }
        if (readers.isEmpty()) {
            return RecipientProblem.NO_ADDRESSEE;
        }
        return !lease.hasAddress() && channel != Channel.EMAIL ? RecipientProblem.NO_ADDRESS : null;
    }

    private Optional<FrozenText> text() {
        LanguageTag language = written == null ? language() : written;
        return round.texts().find(round.template().id(), language == null ? round.source() : language);
    }

    private @Nullable LanguageTag language() {
        return readers.isEmpty() ? null : readers.getFirst().language();
    }

    private Description description(@Nullable LanguageTag textLanguage) {
        RecipientLease lease = household.lease();
        return new Description(
                cut(name(), 400),
                cut(String.join(", ", addressLines()), 400),
                cut(
                        lease == null
                                ? ""
                                : Stream.of(lease.postalCode(), lease.streetAddress())
                                        .filter(part -> part != null)
                                        .collect(Collectors.joining(" ")),
                        80),
                language(),
                textLanguage,
                channel);
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    private String name() {
        return readers.stream().map(RecipientPerson::name).collect(Collectors.joining(AND));
    }

    private List<String> addressLines() {
        RecipientLease lease = household.lease();
        if (lease == null || !lease.hasAddress()) {
            return List.of();
        }
        return List.of(Objects.requireNonNull(lease.streetAddress()), lease.postalCode() + " " + lease.city());
    }

    private Composition write(Description description, FrozenText text) {
        Optional<LetterTextChoice> texts = LetterTextChoice.of(round, text);
        if (texts.isEmpty()) {
            return new Composition.Stopped(description, RecipientProblem.NO_APPROVED_TEXT, "");
        }
        RecipientValues values = new RecipientValues(round.paper(), household, readers, addressed, reference);
        LetterParts.Merged merged = new LetterParts(
                        round,
                        texts.get().bodies(),
                        texts.get().enclosures(),
                        values::in,
                        name(),
                        addressLines(),
                        household.contactName(),
                        reference)
                .merge();
        if (!merged.missing().isEmpty()) {
            return new Composition.Stopped(description, RecipientProblem.MISSING_VALUE, keys(merged.missing()));
        }
        List<MissingGlyph> glyphs = LetterPdf.missingGlyphs(merged.letter());
        return glyphs.isEmpty()
                ? new Composition.Written(
                        description,
                        merged.letter(),
                        data(values, text.language()),
                        texts.get().all())
                : new Composition.Stopped(description, RecipientProblem.MISSING_GLYPH, characters(glyphs));
    }

    /** Enough to put the letter together once more, see {@link Reprint}. */
    private Map<String, String> data(RecipientValues values, LanguageTag language) {
        MergeValues written = values.in(language);
        Map<String, String> data = new TreeMap<>(StoredValues.written(written.values()));
        data.put(Reprint.RECIPIENT, name());
        data.put(Reprint.NAMES, readers.stream().map(RecipientPerson::name).collect(Collectors.joining("\n")));
        data.put(Reprint.ADDRESS, String.join("\n", addressLines()));
        data.put(Reprint.CONDITIONS, StoredValues.written(written.conditions()));
        data.put(Reprint.LANGUAGE, language.value());
        if (household.contactName() != null) {
            data.put(Reprint.CONTACT, household.contactName());
        }
        return data;
    }

    private static String keys(Set<MergeField> missing) {
        return missing.stream().map(MergeField::key).sorted().collect(Collectors.joining(","));
    }

    private static String characters(List<MissingGlyph> glyphs) {
        return glyphs.stream().map(MissingGlyph::code).distinct().collect(Collectors.joining(","));
    }
}
