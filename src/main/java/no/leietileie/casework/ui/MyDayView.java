package no.leietileie.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.base.ui.MyDaySection;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.casework.tasks.Tasks;

/** What must be done today: a card from every module that has something for this user. */
@Route("")
@PermitAll
class MyDayView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient List<MyDaySection> sections;
    private final transient Tasks tasks;
    private final PageHeader header = new PageHeader(getTranslation("my-day.title"));
    private final Div cards = new Div();

    MyDayView(List<MyDaySection> sections, Tasks tasks) {
        this.sections = sections;
        this.tasks = tasks;
        addClassName("page");
        cards.addClassName("my-day");
        add(header, cards);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        header.setNote(CurrentUser.get().displayName());
        if (CurrentUser.get().roles().contains(Role.TEAM)) {
            tasks.noteMyDay();
        }
        cards.removeAll();
        sections.stream().filter(MyDaySection::isForCurrentUser).forEach(section -> cards.add(section.create()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("my-day.title");
    }
}
