package no.leietileie.access.sessions;

import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When somebody last did something on a page. A page that asks by itself how far a job has come is nobody: an open screen
 * beside a long job would never be signed out.
 */
@Component
class LastUse implements VaadinServiceInitListener {

    private static final String ASKED_BY_ITSELF = LastUse.class.getName();

    private final Map<VaadinSession, Long> lastUses = new ConcurrentHashMap<>();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(page -> page.getUI()
                        .addPollListener(poll -> VaadinRequest.getCurrent().setAttribute(ASKED_BY_ITSELF, true)));
        event.getSource().addSessionDestroyListener(ended -> lastUses.remove(ended.getSession()));
        event.addVaadinRequestInterceptor(new Uses());
    }

    /** One that nobody has used yet is as old as the first look at it. */
    Duration idle(VaadinSession session) {
        long now = System.currentTimeMillis();
        return Duration.ofMillis(now - lastUses.computeIfAbsent(session, _ -> now));
    }

    private final class Uses implements VaadinRequestInterceptor {

        @Override
        public void requestStart(VaadinRequest request, VaadinResponse response) {
            // Only afterwards is it known who has asked.
        }

        @Override
        public void handleException(
                VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failure) {
            // What fails is a use all the same, and ends below.
        }

        @Override
        public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
            if (session != null
                    && HandlerHelper.isRequestType(request, RequestType.UIDL)
                    && request.getAttribute(ASKED_BY_ITSELF) == null) {
                lastUses.put(session, System.currentTimeMillis());
            }
        }
    }
}
