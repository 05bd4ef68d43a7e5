package no.leietileie.base.frame;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** What every page of the product has in common before a view is shown. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/leie-til-eie.css")
@StyleSheet("styles/calendar.css")
@StyleSheet("styles/casework.css")
@StyleSheet("styles/board.css")
@StyleSheet("styles/casemeeting.css")
@StyleSheet("styles/access.css")
@StyleSheet("styles/disclosure.css")
@StyleSheet("styles/letter.css")
@StyleSheet("styles/mailing.css")
@StyleSheet("styles/meeting.css")
@StyleSheet("styles/meeting-day.css")
@StyleSheet("styles/municipality.css")
@StyleSheet("styles/programme.css")
@StyleSheet("styles/throughput.css")
@StyleSheet("styles/resource.css")
@StyleSheet("styles/visits.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Push
public class ApplicationShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Leie til eie");
        settings.addMetaTag("robots", "noindex");
        settings.addLink("icon", "icons/favicon.svg");
    }
}
