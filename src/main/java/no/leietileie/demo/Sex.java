package no.leietileie.demo;

enum Sex {
    FEMALE,
    MALE;

    Sex other() {
        return this == FEMALE ? MALE : FEMALE;
    }
}
