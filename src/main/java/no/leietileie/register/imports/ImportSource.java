package no.leietileie.register.imports;

import java.util.Locale;

public enum ImportSource {
    UPLOAD,
    INBOX,
    COMMAND_LINE;

    public String messageKey() {
        return "register.import.source." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
