package no.leietileie.letter.sample;

import java.util.List;
import java.util.Set;
import no.leietileie.base.LanguageTag;
import no.leietileie.letter.document.Contact;
import no.leietileie.letter.document.Recipient;
import no.leietileie.letter.markdown.Condition;
import no.leietileie.letter.markdown.MergeValues;

/**
 * A recipient to whom a letter is shown as if it were sent.
 *
 * @param contact at the foot of the letter's head
 */
public record Sample(MergeValues values, Recipient recipient, Contact contact) {

    public static final Contact CONTACT =
            new Contact("Jonas Ekreløkken", "400 00 123", "leietileie@elvestrand.example");

    /** @param language which she reads, and for which an interpreter comes */
    public static Sample invented(LanguageTag language) {
        return new Sample(
                MergeValues.example(language),
                new Recipient("Kari Eksempelsen", List.of("Elvegata 12 B", "0099 Elvestrand")),
                CONTACT);
    }

    /** The same recipient when just these conditions hold. */
    public Sample when(Set<Condition> conditions) {
        return new Sample(new MergeValues(values.values(), conditions), recipient, contact);
    }
}
