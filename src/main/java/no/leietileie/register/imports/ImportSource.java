package no.leietileie.register.imports;

public enum ImportSource {
    UPLOAD,
    INBOX,
    COMMAND_LINE
}
