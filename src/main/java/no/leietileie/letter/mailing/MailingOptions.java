package no.leietileie.letter.mailing;

import java.util.List;
import no.leietileie.letter.template.TemplateId;

/**
 * How the letters of a mailing look.
 *
 * @param norwegianEnclosed the Norwegian text goes along as the valid one where the letter is in another language
 * @param norwegianFirst before the tenant's language instead of after it
 * @param letterPerAdult one letter to each adult of the lease instead of one to all of them
 * @param enclosures templates whose text follows the letter
 */
public record MailingOptions(
        boolean norwegianEnclosed, boolean norwegianFirst, boolean letterPerAdult, List<TemplateId> enclosures) {

    public MailingOptions {
        enclosures = List.copyOf(enclosures);
    }
}
