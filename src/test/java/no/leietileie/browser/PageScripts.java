package no.leietileie.browser;

/** What is asked inside the page. */
final class PageScripts {

    static final String AT_REST = """
            if (document.readyState !== 'complete') return false;
            const clients = Object.values((window.Vaadin && Vaadin.Flow && Vaadin.Flow.clients) || {});
            return clients.length > 0 && clients.every(client => !client.isActive || !client.isActive());
            """;

    static final String NAVIGATION_PATHS = """
            return [...document.querySelectorAll('vaadin-side-nav-item')]
                .map(item => item.path)
                .filter(path => path !== undefined && path !== null);
            """;

    /** Visible elements that could have the role, through all shadow roots; the browser itself judges name and role. */
    static final String CANDIDATES = """
            const [role, name] = arguments;
            const tags = {
                button: 'button, vaadin-button, summary', link: 'a[href]', heading: 'h1, h2, h3, h4, h5, h6',
                textbox: 'input, textarea', searchbox: 'input', checkbox: 'input', radio: 'input', combobox: 'input',
                navigation: 'nav, vaadin-side-nav', main: 'main', img: 'img, svg'};
            const selector = `[role="${role}"], ${tags[role] || '[role]'}`;
            const found = [];
            const walk = root => {
                found.push(...root.querySelectorAll(selector));
                root.querySelectorAll('*').forEach(element => element.shadowRoot && walk(element.shadowRoot));
            };
            walk(document);
            const visible = element => element.checkVisibility({visibilityProperty: true});
            const field = element => ['INPUT', 'TEXTAREA'].includes(element.tagName);
            const mentions = element => field(element) || element.hasAttribute('aria-labelledby')
                || `${element.textContent} ${element.ariaLabel || ''} ${element.title || ''} ${element.alt || ''}`.includes(name)
                || element.querySelector('slot');
            return found.filter(visible).filter(mentions);
            """;

    private PageScripts() {}
}
