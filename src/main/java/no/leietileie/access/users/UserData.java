package no.leietileie.access.users;

import java.util.Set;
import no.leietileie.access.Agency;
import no.leietileie.access.Role;
import org.springframework.modulith.NamedInterface;

@NamedInterface("users")
public record UserData(String username, String displayName, Set<Role> roles, Agency agency) {}
