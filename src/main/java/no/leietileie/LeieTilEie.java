package no.leietileie;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class LeieTilEie {

    public static void main(String[] args) {
        SpringApplication.run(LeieTilEie.class, args);
    }
}
