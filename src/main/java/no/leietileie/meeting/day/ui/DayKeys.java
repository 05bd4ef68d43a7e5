package no.leietileie.meeting.day.ui;

import com.vaadin.flow.component.Component;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The attendance list by keyboard, and what the browser does at once so that a tablet without connection shows what was
 * pressed: arrows go from person to person, a letter presses the button of that person, with Shift those of the whole
 * household, U presses the button with the class {@code day-undo}. Letters that are typed into a field stay letters.
 *
 * <p>The script is a resource and no module in {@code frontend/}, so that the bundle need not be built anew when it changes.
 */
final class DayKeys {

    private static final String SCRIPT = read("attendance-list.js");

    /** What stands on the server is handed over, so that what the browser kept can be compared with it. */
    private static final String GUARD = """
        window.visitReport.guard(this, $0, $1, '{}');
        $2.forEach((name, at) => {
            const field = this.querySelector(`[data-field="${name}"]`);
            if (field) {
                field.serverText = $3[at];
            }
        });
        """;

    private DayKeys() {}

    private static String read(String file) {
        try (var script = Objects.requireNonNull(DayKeys.class.getResourceAsStream(file), file)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void listen(Component list) {
        list.getElement().executeJs(SCRIPT);
    }

    /**
     * @param key under which the browser keeps what it could not send
     * @param words of the status: saved, unsaved, offline, restored, none
     * @param stored what the server has of each field
     */
    static void guard(Component list, String key, List<String> words, Map<String, String> stored) {
        list.getElement().executeJs(GUARD, key, words, List.copyOf(stored.keySet()), List.copyOf(stored.values()));
    }

    /** As {@link #guard}, for fields that came onto a list that stands open. */
    static void joined(Component list, Map<String, String> stored) {
        list.getElement().executeJs("this.joined($0, $1)", List.copyOf(stored.keySet()), List.copyOf(stored.values()));
    }

    /** Some are not there any longer. */
    static void left(Component list) {
        list.getElement().executeJs("this.left()");
    }

    /** Some stand elsewhere among the others. */
    static void moved(Component list) {
        list.getElement().executeJs("this.moved()");
    }

    /** What the browser keeps of a field that is not there any longer can never be saved. */
    static void forget(Component list, String field) {
        list.getElement().executeJs("this.forget($0)", field);
    }
}
