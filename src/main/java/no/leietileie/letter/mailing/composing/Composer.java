package no.leietileie.letter.mailing.composing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.Block;
import no.leietileie.letter.document.Inline;
import no.leietileie.letter.document.Letter;
import no.leietileie.letter.document.LetterBody;
import no.leietileie.letter.document.Recipient;
import no.leietileie.letter.mailing.Addressed;
import no.leietileie.letter.mailing.Channel;
import no.leietileie.letter.mailing.RecipientProblem;
import no.leietileie.letter.mailing.store.Description;
import no.leietileie.letter.mailing.store.StoredValues;
import no.leietileie.letter.markdown.Merge;
import no.leietileie.letter.markdown.MergeField;
import no.leietileie.letter.pdf.LetterPdf;
import no.leietileie.letter.pdf.MissingGlyph;
import no.leietileie.letter.template.TemplateId;
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
        return Stream.of(lease.streetAddress(), lease.postalCode() + " " + lease.city())
                .filter(line -> line != null)
                .toList();
    }

    private Composition write(Description description, FrozenText text) {
        RecipientValues values = new RecipientValues(round.paper(), household, readers, addressed, reference);
        Set<MergeField> missing = new HashSet<>();
        List<LetterBody> bodies = new ArrayList<>();
        List<FrozenText> used = new ArrayList<>(texts(text));
        for (FrozenText each : texts(text)) {
            Merge.Merged merged = each.merge(values.in(each.language()));
            missing.addAll(merged.missing());
            bodies.add(merged.body());
        }
        List<LetterBody> enclosures = new ArrayList<>();
        for (TemplateId enclosure : round.options().enclosures()) {
            Optional<FrozenText> enclosed = enclosure(enclosure, text.language());
            if (enclosed.isEmpty()) {
                return new Composition.Stopped(description, RecipientProblem.NO_APPROVED_TEXT, "");
            }
            Merge.Merged merged = enclosed.get().merge(values.in(enclosed.get().language()));
            missing.addAll(merged.missing());
            enclosures.add(merged.body());
            used.add(enclosed.get());
        }
        if (!missing.isEmpty()) {
            return new Composition.Stopped(description, RecipientProblem.MISSING_VALUE, keys(missing));
        }
        Letter letter = letter(bodies, enclosures);
        List<MissingGlyph> glyphs = LetterPdf.missingGlyphs(letter);
        return glyphs.isEmpty()
                ? new Composition.Written(description, letter, data(values, text.language()), used)
                : new Composition.Stopped(description, RecipientProblem.MISSING_GLYPH, characters(glyphs));
    }

    /** The reader's language and the Norwegian in the order that was chosen; one text only where they are the same. */
    private List<FrozenText> texts(FrozenText own) {
        if (!round.options().norwegianEnclosed() || own.language().equals(round.source())) {
            return List.of(own);
        }
        FrozenText norwegian =
                round.texts().find(round.template().id(), round.source()).orElseThrow();
        return round.options().norwegianFirst() ? List.of(norwegian, own) : List.of(own, norwegian);
    }

    /** In the language of the letter, or else in Norwegian. */
    private Optional<FrozenText> enclosure(TemplateId template, LanguageTag language) {
        return round.texts().find(template, language).or(() -> round.texts().find(template, round.source()));
    }

    private Letter letter(List<LetterBody> bodies, List<LetterBody> enclosures) {
        return new Letter(
                round.paper().sender(round.source()),
                new Recipient(name(), addressLines()),
                round.paper().date(),
                reference,
                round.paper().contact(household.contactName()),
                title(bodies.getFirst()),
                bodies,
                enclosures,
                null);
    }

    private String title(LetterBody body) {
        return body.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .findFirst()
                .map(heading -> words(heading.content()))
                .filter(title -> !title.isBlank())
                .orElse(round.template().name());
    }

    private static String words(List<Inline> content) {
        return content.stream()
                .map(inline -> switch (inline) {
                    case Inline.Text text -> text.text();
                    case Inline.LineBreak _ -> " ";
                    case Inline.Link link -> words(link.content());
                })
                .collect(Collectors.joining());
    }

    private Map<String, String> data(RecipientValues values, LanguageTag language) {
        Map<String, String> data =
                new TreeMap<>(StoredValues.written(values.in(language).values()));
        data.put("recipient", name());
        data.put("address", String.join("\n", addressLines()));
        data.put("conditions", StoredValues.written(values.in(language).conditions()));
        data.put("language", language.value());
        return data;
    }

    private static String keys(Set<MergeField> missing) {
        return missing.stream().map(MergeField::key).sorted().collect(Collectors.joining(","));
    }

    private static String characters(List<MissingGlyph> glyphs) {
        return glyphs.stream().map(MissingGlyph::code).distinct().collect(Collectors.joining(","));
    }
}
