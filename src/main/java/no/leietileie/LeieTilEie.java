package no.leietileie;

import java.util.List;
import no.leietileie.meeting.planning.command.PlanCommand;
import no.leietileie.register.imports.command.ImportCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class LeieTilEie {

    /** @param args {@code import} or {@code plan} and what belongs to it, or settings of the product */
    public static void main(String[] args) {
        var arguments = List.of(args);
        if (!arguments.isEmpty() && arguments.getFirst().equals("import")) {
            System.exit(ImportCommand.run(LeieTilEie.class, arguments.subList(1, arguments.size())));
        }
        if (!arguments.isEmpty() && arguments.getFirst().equals("plan")) {
            System.exit(PlanCommand.run(arguments.subList(1, arguments.size())));
        }
        SpringApplication.run(LeieTilEie.class, args);
    }
}
