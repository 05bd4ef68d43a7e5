package no.leietileie.casework.visits;

/** How the conversation went. */
public enum LanguageUnderstood {
    WELL,
    WITH_INTERPRETER,
    PARTLY,
    HARDLY
}
