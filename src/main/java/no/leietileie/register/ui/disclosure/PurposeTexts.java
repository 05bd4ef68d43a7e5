package no.leietileie.register.ui.disclosure;

import no.leietileie.base.ui.Texts;
import no.leietileie.register.households.LookReason;
import no.leietileie.register.households.Purpose;

/** Stated reasons in words. */
public final class PurposeTexts {

    private PurposeTexts() {}

    public static String of(LookReason reason) {
        return Texts.text("purpose." + reason.name());
    }

    /** @param logged as the access log keeps it; what no list knows is shown as it is */
    public static String of(String logged) {
        int divider = logged.indexOf(Purpose.DIVIDER);
        String reason = divider < 0 ? logged : logged.substring(0, divider);
        return Texts.find("purpose." + reason)
                .map(words -> divider < 0 ? words : words + logged.substring(divider))
                .orElse(logged);
    }
}
