package no.leietileie.register.ui;

import no.leietileie.register.tenants.TenantFilter;
import org.springframework.data.domain.Sort;

/** Remembers how far down a list was scrolled for as long as the browser's tab lives, so that "back" leads back there. */
final class TenantScroll {

    private static final String REMEMBER = """
            this.$.table.addEventListener('scroll', () => {
                if (this.listShown) {
                    sessionStorage.setItem(this.listShown, this._firstVisibleIndex ?? 0);
                }
            });
            """;

    private final TenantGrid grid;

    TenantScroll(TenantGrid grid) {
        this.grid = grid;
        grid.addAttachListener(attached -> grid.getElement().executeJs(REMEMBER));
    }

    /** What was searched for may be a name: only its hash is kept. */
    void shows(TenantFilter filter, Sort order, boolean wentBack) {
        String key = "tenants.scroll." + Integer.toHexString((filter.toQueryString() + order).hashCode());
        grid.getElement()
                .executeJs("this.listShown = $0; return Number(sessionStorage.getItem($0));", key)
                .then(Integer.class, line -> {
                    if (wentBack && line > 0) {
                        grid.scrollToIndex(line);
                    }
                });
    }
}
