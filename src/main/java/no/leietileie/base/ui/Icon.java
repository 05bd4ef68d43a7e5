package no.leietileie.base.ui;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The icons of the product: symbols of one sprite, so that a page loads them with one request. */
public enum Icon {
    HOUSE,
    USERS,
    USER,
    FILE_UP,
    LIST_ORDERED,
    CALENDAR,
    USERS_ROUND,
    MAIL,
    LANGUAGES,
    GAVEL,
    KEY_ROUND,
    CHART_LINE,
    FLAG,
    SETTINGS,
    SEARCH,
    PLUS,
    CHECK,
    CIRCLE_CHECK,
    CIRCLE_ALERT,
    CIRCLE_DOT,
    CIRCLE,
    CIRCLE_X,
    TRIANGLE_ALERT,
    CLOCK,
    DOWNLOAD,
    PRINTER,
    PENCIL,
    TRASH_2,
    UNDO_2,
    X,
    CHEVRON_RIGHT,
    CHEVRON_LEFT,
    CHEVRON_DOWN,
    CHEVRON_UP,
    MENU,
    LOG_OUT,
    SUN_MOON,
    ELLIPSIS_VERTICAL,
    FILTER,
    COLUMNS_3,
    BOOKMARK,
    HISTORY,
    INFO,
    BELL,
    PHONE,
    MESSAGE_SQUARE,
    MAP_PIN,
    BUILDING_2,
    FILE_TEXT,
    LIST_CHECKS,
    PLAY,
    PAUSE,
    ARROW_RIGHT,
    COPY,
    EYE,
    STAR,
    SHARE_2,
    CIRCLE_HELP,
    INBOX,
    UPLOAD,
    SAVE,
    GLOBE,
    LOCK,
    SHIELD,
    SPARKLES,
    LOADER_CIRCLE,
    KEYBOARD,
    TARGET,
    GIT_MERGE;

    private static final String SPRITE = "icons/lucide.svg";

    /** Always beside words, so hidden from screen readers. */
    public SvgIcon create() {
        SvgIcon icon = new SvgIcon(SPRITE, name().toLowerCase(Locale.ROOT).replace('_', '-'));
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
