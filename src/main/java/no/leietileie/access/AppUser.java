package no.leietileie.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "app_user")
class AppUser {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "app_user")
    @SequenceGenerator(name = "app_user", sequenceName = "app_user_seq", allocationSize = 1)
    private @Nullable Long id;

    @Version
    private long version;

    private String username;

    private String displayName;

    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    private boolean locked;

    private boolean seesProtected;

    private @Nullable Instant lastSignInAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "app_user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @SuppressWarnings("NullAway.Init")
    protected AppUser() {}

    AppUser(NewUser user, String passwordHash) {
        this.username = user.username();
        this.displayName = user.displayName();
        this.passwordHash = passwordHash;
        this.agency = user.agency();
        this.roles.addAll(user.roles());
    }

    UserId id() {
        if (id == null) {
            throw new IllegalStateException("The user has not been stored");
        }
        return new UserId(id);
    }

    UserRow row() {
        return new UserRow(id(), username, displayName, agency);
    }

    SignedInUser signedIn() {
        return new SignedInUser(
                id(), username, displayName, agency, passwordHash, locked, seesProtected, Set.copyOf(roles));
    }

    void rename(String newName) {
        displayName = newName;
    }

    void maySeeProtected(boolean sees) {
        seesProtected = sees;
    }

    void signedInAt(Instant now) {
        lastSignInAt = now;
    }
}
