package no.leietileie.access;

/** The user is now shown by another name. */
public record UserRenamed(UserId user) {}
