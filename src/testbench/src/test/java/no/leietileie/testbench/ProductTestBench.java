package no.leietileie.testbench;

import com.vaadin.flow.component.login.testbench.LoginFormElement;
import com.vaadin.testbench.BrowserTestBase;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;

/** A signed-out visitor before a running product. */
abstract class ProductTestBench extends BrowserTestBase {

    @BeforeEach
    void openBrowser() {
        ChromeOptions options = new ChromeOptions();
        options.addArguments("--headless=new", "--disable-gpu", "--no-first-run");
        if ("root".equals(System.getProperty("user.name"))) {
            options.addArguments("--no-sandbox");
        }
        setDriver(new ChromeDriver(options));
        open("login");
    }

    void open(String path) {
        getDriver().get(System.getProperty("product.url") + "/" + path);
    }

    void signIn() {
        signIn(System.getProperty("product.username"), System.getProperty("product.password"));
    }

    void signIn(String username, String password) {
        LoginFormElement form = $(LoginFormElement.class).waitForFirst();
        form.getUsernameField().setValue(username);
        form.getPasswordField().setValue(password);
        form.submit();
    }
}
