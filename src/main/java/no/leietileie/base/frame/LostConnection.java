package no.leietileie.base.frame;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** The line at the top of the page while the browser cannot reach the server. */
@Component
class LostConnection implements VaadinServiceInitListener {

    /**
     * When something was pressed while the server was away, Vaadin's client sends it again and is answered, but takes its
     * line away at the next press only. So we ask the server ourselves, and take the line away when it answers and nothing
     * is left to send.
     */
    private static final String TAKE_LINE_AWAY = """
            const connection = window.Vaadin.connectionState;
            const waiting = () => connection.state === 'reconnecting';
            const busy = () => Object.values(window.Vaadin.Flow.clients).some(client => client.isActive && client.isActive());
            let asking;
            const ask = () => fetch('icons/favicon.svg', {method: 'HEAD', cache: 'no-store'})
                .then(answer => answer.ok && waiting() && !busy() && (connection.state = 'connected'), () => {});
            connection.addStateChangeListener(() => {
                if (waiting()) {
                    asking ??= setInterval(ask, 2000);
                } else {
                    clearInterval(asking);
                    asking = undefined;
                }
            });
            """;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            name(init.getUI());
            init.getUI().getPage().executeJs(TAKE_LINE_AWAY);
        });
    }

    private static void name(UI ui) {
        ReconnectDialogConfiguration lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(ui.getTranslation("server.lost"));
        lost.setDialogTextGaveUp(ui.getTranslation("server.gone"));
    }
}
