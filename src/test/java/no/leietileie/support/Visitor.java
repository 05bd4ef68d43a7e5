package no.leietileie.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at the other end of the wire, with cookies of her own and without the good manners of a browser. */
public final class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern PAGE = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private String lastPath = "";
    private String lastBody = "";

    public Visitor(int port) {
        this("http://localhost:" + port);
    }

    private Visitor(String address) {
        this.address = address;
    }

    /** Somebody who has got hold of the cookies, and of what was sent last. */
    public Visitor thief() {
        Visitor thief = new Visitor(address);
        cookies.getCookieStore()
                .getCookies()
                .forEach(cookie -> thief.cookies.getCookieStore().add(URI.create(address), cookie));
        thief.lastPath = lastPath;
        thief.lastBody = lastBody;
        return thief;
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path).header("Accept", "text/html");
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** @param form name and value in turn */
    public HttpResponse<String> post(String path, String... form) {
        return post(request(path), form);
    }

    /** As a browser sends it that tells from what site the form is. */
    public HttpResponse<String> postFrom(String site, String path, String... form) {
        return post(request(path).header("Sec-Fetch-Site", site), form);
    }

    private HttpResponse<String> post(HttpRequest.Builder request, String... form) {
        StringJoiner body = new StringJoiner("&");
        for (int i = 0; i < form.length; i += 2) {
            body.add(encoded(form[i]) + "=" + encoded(form[i + 1]));
        }
        return send(request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** @param path as a page has named it to the browser */
    public HttpResponse<String> upload(String path, String fileName, String type, byte[] content) {
        return send(request(path)
                .header("Content-Type", type)
                .header("X-Filename", encoded(fileName))
                .POST(BodyPublishers.ofByteArray(content)));
    }

    /** Returns where the answer leads to, without the address of the product. */
    public String signIn(String username, String password) {
        return location(post("/login", "username", username, "password", password, "_csrf", token("/login")));
    }

    public void signOut() {
        post("/logout", "_csrf", token("/"));
    }

    /**
     * What the product tells the browser to show at an address: the page as Vaadin sends it, or where the browser is led to
     * before there is one.
     */
    public String open(String path) {
        HttpResponse<String> frame = get(path);
        if (frame.statusCode() != 200) {
            return frame.statusCode() + " "
                    + frame.headers().firstValue("Location").orElse("");
        }
        int question = path.indexOf('?');
        String route = question < 0 ? path : path.substring(0, question);
        String query = question < 0 ? "" : path.substring(question + 1);
        String started = get("/?v-r=init&location=" + encoded(route.substring(1)) + "&query=" + encoded(query))
                .body();
        lastPath = "/?v-r=uidl&v-uiId=" + find(PAGE, started);
        lastBody = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s",\
                "query":"%s","appShellTitle":"","historyState":{"idx":0},"trigger":""}}],"syncId":0,"clientId":0}""".formatted(find(KEY, started), route, query);
        return repeat();
    }

    /** Lets the last page ask by itself whether there is news, as it does while a job runs. */
    public void poll() {
        lastBody = lastBody.replaceFirst("\"rpc\":.*", """
                "rpc":[{"type":"event","node":1,"event":"ui-poll","data":{}}],"syncId":1,"clientId":1}""");
        repeat();
    }

    /** Sends once more what opened the last page. */
    public String repeat() {
        return repeat(this);
    }

    /** Sends what somebody else has sent, in her own session. */
    public String repeat(Visitor other) {
        return send(request(other.lastPath)
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(other.lastBody)))
                .body();
    }

    /** The token that the page hands out against forged requests. */
    public String token(String page) {
        return find(CSRF, get(page).body());
    }

    public String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow().replace(address, "");
    }

    /** @return null without one */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse(null);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Accept-Language", "nb");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String find(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("The answer has no " + pattern);
        }
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
