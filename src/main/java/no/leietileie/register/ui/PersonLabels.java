package no.leietileie.register.ui;

import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.register.households.PersonContact;
import no.leietileie.register.households.PersonDetails;

/** Words for what is known about a person. */
final class PersonLabels {

    private PersonLabels() {}

    /** With its variety, where one is known. */
    static String language(PersonContact contact) {
        return contact.language() == null
                ? Formats.UNKNOWN
                : Texts.language(contact.language(), contact.languageVariety());
    }

    static String name(PersonDetails person) {
        return person.givenName() == null ? person.familyName() : person.givenName() + " " + person.familyName();
    }
}
