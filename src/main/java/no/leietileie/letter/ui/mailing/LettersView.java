package no.leietileie.letter.ui.mailing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import no.leietileie.access.Role;
import no.leietileie.base.ui.EmptyState;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.Texts;
import no.leietileie.letter.mailing.MailingDesk;
import no.leietileie.letter.mailing.Mailings;
import no.leietileie.letter.ui.LetterNavigation;
import no.leietileie.register.tenants.HouseholdLists;
import org.springframework.data.domain.Pageable;

/** What was sent to whom, and what waits to be sent. */
@Route(LetterNavigation.LIST)
@RolesAllowed(Role.TEAM_NAME)
class LettersView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Mailings mailings;
    private final transient MailingDesk desk;
    private final transient HouseholdLists lists;
    private final PageHeader header;
    private final MailingGrid grid;
    private final Div empty = new Div();

    LettersView(Mailings mailings, MailingDesk desk, HouseholdLists lists) {
        this.mailings = mailings;
        this.desk = desk;
        this.lists = lists;
        addClassNames("page", "page-fill");
        Button write = writeButton();
        write.addThemeVariants(ButtonVariant.PRIMARY);
        header = new PageHeader(getTranslation("mailings.title"), write);
        grid = new MailingGrid(desk);
        add(header, grid, empty);
    }

    private Button writeButton() {
        return new Button(
                getTranslation("mailings.new"),
                Icon.PLUS.create(),
                click -> new NewMailingDialog(mailings, lists).open());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        long count = desk.page(Pageable.ofSize(1)).getTotalElements();
        header.setNote(Texts.counted("mailings.count", count));
        grid.setVisible(count > 0);
        grid.getDataProvider().refreshAll();
        empty.removeAll();
        if (count == 0) {
            empty.add(new EmptyState(
                    Icon.MAIL,
                    getTranslation("mailings.empty.title"),
                    getTranslation("mailings.empty.explanation"),
                    writeButton()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mailings.title");
    }
}
