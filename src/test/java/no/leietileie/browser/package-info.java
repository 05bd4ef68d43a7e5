/** The packaged product in a real browser. Classes here end in {@code BrowserTest} and run after packaging. */
package no.leietileie.browser;
