package no.leietileie.base.ui;

/** What a status asks of the reader; the same colour and icon mean the same on every page. */
public enum Tone {
    /** Not started. */
    NEUTRAL(Icon.CIRCLE),
    /** Under way. */
    BLUE(Icon.CIRCLE_DOT),
    /** Needs you. */
    AMBER(Icon.TRIANGLE_ALERT),
    /** Done. */
    GREEN(Icon.CIRCLE_CHECK),
    /** Stopped or overdue. */
    RED(Icon.CIRCLE_X);

    private final Icon icon;

    Tone(Icon icon) {
        this.icon = icon;
    }

    Icon icon() {
        return icon;
    }
}
