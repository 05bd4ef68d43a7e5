package no.leietileie.letter.mailing.composing;

import java.util.List;
import java.util.Map;
import no.leietileie.letter.document.Letter;
import no.leietileie.letter.mailing.RecipientProblem;
import no.leietileie.letter.mailing.store.Description;

/** What came of writing to one recipient. */
public sealed interface Composition {

    Description description();

    /**
     * @param data what the letter says about the recipient, by the keys of the fields
     * @param texts of which it is made
     */
    record Written(Description description, Letter letter, Map<String, String> data, List<FrozenText> texts)
            implements Composition {}

    /** @param detail fields or characters; empty where the problem says all */
    record Stopped(Description description, RecipientProblem problem, String detail) implements Composition {}
}
