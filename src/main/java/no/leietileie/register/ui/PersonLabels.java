package no.leietileie.register.ui;

import no.leietileie.register.households.PersonDetails;

/** Words for what is known about a person. */
final class PersonLabels {

    private PersonLabels() {}

    static String name(PersonDetails person) {
        return person.givenName() == null ? person.familyName() : person.givenName() + " " + person.familyName();
    }
}
