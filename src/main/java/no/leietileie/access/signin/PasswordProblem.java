package no.leietileie.access.signin;

/** Why a password is not taken. */
public enum PasswordProblem {
    WRONG_CURRENT,
    TOO_SHORT,
    TOO_LONG,
    COMMON,
    LIKE_USERNAME,
    SAME_AS_BEFORE
}
