package no.leietileie.access.sessions;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Told to a page again and again while it stands open: how long it may still be left alone, or null while that is long. */
public class SignOutNear extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Duration left;

    SignOutNear(UI page, @Nullable Duration left) {
        super(page, false);
        this.left = left;
    }

    public @Nullable Duration left() {
        return left;
    }
}
