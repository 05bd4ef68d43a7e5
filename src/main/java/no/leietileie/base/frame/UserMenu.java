package no.leietileie.base.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Locale;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.SignedInName;
import no.leietileie.base.ui.UserMenuEntry;

/** Language, what modules add, and sign-out, at the foot of the navigation. */
@SpringComponent
@UIScope
class UserMenu extends Div {

    UserMenu(
            AuthenticationContext authentication,
            LanguageChoice languages,
            SignedInName name,
            List<UserMenuEntry> entries) {
        addClassName("user-menu");
        MenuBar bar = new MenuBar();
        MenuItem user = bar.addItem(Icon.USER.create());
        user.add(name.displayName());
        SubMenu menu = user.getSubMenu();
        MenuItem language = menu.addItem(getTranslation("layout.language"));
        for (Locale locale : languages.offered()) {
            MenuItem choice = language.getSubMenu()
                    .addItem(getTranslation("language." + locale.getLanguage()), click -> languages.choose(locale));
            choice.setCheckable(true);
            choice.setChecked(locale.equals(languages.current()));
        }
        entries.forEach(entry -> menu.addItem(
                getTranslation(entry.titleKey()), click -> UI.getCurrent().navigate(entry.view())));
        menu.addItem(getTranslation("layout.sign-out"), click -> authentication.logout());
        add(bar);
    }
}
