package no.leietileie.letter.mailing;

import java.util.Map;
import java.util.Set;
import no.leietileie.letter.markdown.Condition;
import no.leietileie.letter.markdown.FieldValue;
import no.leietileie.letter.markdown.MergeField;
import no.leietileie.register.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * A household that is to get a letter, with what only the caller knows, such as its time in a meeting. What the register
 * knows is added: names, address, lease, contact, interpreter.
 *
 * @param conditions that hold beside those that follow from the register
 * @param reference to what the letter is about, by which it is found again
 */
public record Addressed(
        HouseholdId household,
        Map<MergeField, FieldValue> values,
        Set<Condition> conditions,
        @Nullable MailingReference reference) {

    public Addressed {
        values = Map.copyOf(values);
        conditions = Set.copyOf(conditions);
    }

    /** For a letter that says the same to everybody. */
    public static Addressed of(HouseholdId household) {
        return new Addressed(household, Map.of(), Set.of(), null);
    }
}
