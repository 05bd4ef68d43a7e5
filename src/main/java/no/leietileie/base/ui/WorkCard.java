package no.leietileie.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Long work on its own page: what is happening, how much is done, how long it will take. */
public class WorkCard extends Card {

    private static final Duration LONG_ENOUGH_TO_TELL = Duration.ofSeconds(3);

    private final transient InstantSource clock;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph explanation = new Paragraph();
    private final Span counted = new Span();
    private final Span left = new Span();
    private int firstDone;
    private transient Instant firstSeen;

    public WorkCard(String title, InstantSource clock) {
        super(title);
        this.clock = clock;
        this.firstSeen = clock.instant();
        addClassName("work-card");
        Div line = new Div(counted, left);
        line.addClassName("work-line");
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", title);
        explanation.addClassName("quiet");
        add(explanation, bar, line);
    }

    public void explain(String text) {
        explanation.setText(text);
    }

    /** For work whose numbers are not everybody's: says how large a share is done. */
    public void showShare(int done, int total) {
        show(done, total);
        counted.setText(total > 0 ? getTranslation("work.percent", 100L * done / total) : "");
    }

    /** @param total 0 while it is not known */
    public void show(int done, int total) {
        boolean known = total > 0;
        bar.setIndeterminate(!known);
        if (!known || done < firstDone) {
            firstDone = done;
            firstSeen = clock.instant();
        }
        if (known) {
            bar.setValue(Math.min(1, (double) done / total));
        }
        counted.setText(known ? getTranslation("work.counted", Formats.number(done), Formats.number(total)) : "");
        left.setText(known ? timeLeft(done, total) : "");
    }

    private String timeLeft(int done, int total) {
        Duration passed = Duration.between(firstSeen, clock.instant());
        int sinceFirst = done - firstDone;
        if (sinceFirst <= 0 || passed.compareTo(LONG_ENOUGH_TO_TELL) < 0) {
            return "";
        }
        long seconds = passed.multipliedBy(total - done).dividedBy(sinceFirst).toSeconds();
        return seconds < 60
                ? getTranslation("work.seconds-left", seconds + 1)
                : getTranslation("work.minutes-left", seconds / 60 + 1);
    }
}
