package no.leietileie.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import no.leietileie.access.UserId;
import no.leietileie.access.UserRow;
import no.leietileie.base.ui.Facts;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.tasks.TaskChange;
import no.leietileie.casework.tasks.TaskRow;
import no.leietileie.register.tenants.Colleagues;
import org.jspecify.annotations.Nullable;

/** Two people have changed the same task: shows both versions where they differ and lets this one choose. */
class TaskConflictPanel extends Div {

    private final transient Colleagues colleagues;

    TaskConflictPanel(Colleagues colleagues) {
        this.colleagues = colleagues;
        addClassNames("error-summary", "task-conflict");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void show(TaskChange.Conflicted conflict, TaskForm mine, Runnable takeTheirs) {
        removeAll();
        String other = name(conflict.otherUserName());
        TaskRow theirs = conflict.now();
        Facts facts = new Facts();
        difference(facts, "tasks.what", other, theirs.title(), mine.title());
        difference(facts, "tasks.due-on", other, Formats.date(theirs.dueOn()), Formats.date(mine.dueOn()));
        difference(
                facts,
                "tasks.assignee",
                other,
                userName(theirs.assignee()),
                userName(mine.toData().assignee()));
        Button take = new Button(getTranslation("tasks.conflict.theirs", other), click -> {
            setVisible(false);
            takeTheirs.run();
        });
        add(
                new H3(getTranslation("tasks.conflict", other)),
                new Paragraph(getTranslation("tasks.conflict.explanation")),
                facts,
                take);
        setVisible(true);
        scrollIntoView();
    }

    private void difference(Facts facts, String labelKey, String other, String theirs, String mine) {
        if (!Objects.equals(theirs, mine)) {
            facts.fact(
                    getTranslation(labelKey),
                    new Div(
                            new Div(getTranslation("conflict.theirs", other, theirs)),
                            new Div(getTranslation("conflict.yours", mine))));
        }
    }

    private String userName(@Nullable UserId user) {
        return user == null
                ? Formats.UNKNOWN
                : colleagues.findUser(user).map(UserRow::displayName).orElse(Formats.UNKNOWN);
    }

    static String name(@Nullable String otherUserName) {
        return otherUserName == null ? Texts.text("tasks.conflict.somebody") : otherUserName;
    }
}
