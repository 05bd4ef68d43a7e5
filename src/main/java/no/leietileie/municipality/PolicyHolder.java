package no.leietileie.municipality;

/** What follows a rule of the municipality: as a bean it declares the rule, which then needs no bean beside it. */
public interface PolicyHolder {

    PolicyKey<?> policy();
}
