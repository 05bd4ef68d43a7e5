package no.leietileie.base.frame;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import no.leietileie.base.ui.Brand;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Paints the pages in the municipality's own colour before the first of them is drawn. */
@Component
class BrandColour implements VaadinServiceInitListener {

    private final Brand brand;

    BrandColour(Brand brand) {
        this.brand = brand;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(response -> {
            String colour = brand.accentColour();
            if (colour != null) {
                response.getDocument().head().appendChild(style(colour));
            }
        });
    }

    /** Dark pages need a lighter shade of the same colour to be read. */
    private static Element style(String colour) {
        return new Element("style")
                .append(
                        "html:root{--aura-accent-color-light:%1$s;--aura-accent-color-dark:color-mix(in oklch,%1$s 45%%,white)}"
                                .formatted(colour));
    }
}
