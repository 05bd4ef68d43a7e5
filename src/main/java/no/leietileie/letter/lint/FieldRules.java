package no.leietileie.letter.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.leietileie.letter.markdown.Condition;
import no.leietileie.letter.markdown.LetterType;
import no.leietileie.letter.markdown.MergeField;
import no.leietileie.letter.markdown.Placeholder;
import no.leietileie.letter.markdown.TemplateBlock;
import no.leietileie.letter.markdown.TemplateText;

/** Fields and conditions must be those of the catalogue that the letter's type offers. */
final class FieldRules {

    private FieldRules() {}

    static List<Finding> findings(TemplateText text, LetterType type) {
        List<Finding> findings = new ArrayList<>();
        for (Placeholder field : Placeholder.in(text.markdown())) {
            field(text.markdown(), field, type).ifPresent(findings::add);
        }
        text.blocks().forEach(block -> condition(text.markdown(), block, type).ifPresent(findings::add));
        text.lone().stream()
                .map(marker -> Finding.at(
                        text.markdown(), FindingCode.LONE_CONDITION, marker.start(), marker.end(), marker.key()))
                .forEach(findings::add);
        return findings;
    }

    private static Optional<Finding> field(String text, Placeholder field, LetterType type) {
        Optional<MergeField> known = MergeField.of(field.key());
        if (known.isPresent()) {
            return type.fields().contains(known.get())
                    ? Optional.empty()
                    : Optional.of(Finding.at(
                            text, FindingCode.FIELD_OF_OTHER_LETTERS, field.start(), field.end(), field.key()));
        }
        Set<MergeField> offered = type.fields();
        String nearest = Likeness.nearest(field.key(), offered.stream().map(MergeField::key));
        return Optional.of(
                Finding.at(text, FindingCode.UNKNOWN_FIELD, field.start(), field.end(), field.key(), nearest));
    }

    private static Optional<Finding> condition(String text, TemplateBlock block, LetterType type) {
        String key = block.conditionKey();
        if (key == null || Condition.of(key).filter(type.conditions()::contains).isPresent()) {
            return Optional.empty();
        }
        int start = Math.max(text.lastIndexOf("[[", block.offset()), 0);
        Stream<String> offered = type.conditions().stream().map(Condition::key);
        return Optional.of(Finding.at(
                text, FindingCode.UNKNOWN_CONDITION, start, block.offset(), key, Likeness.nearest(key, offered)));
    }
}
