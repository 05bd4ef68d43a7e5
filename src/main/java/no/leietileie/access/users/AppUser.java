package no.leietileie.access.users;

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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.leietileie.access.Agency;
import no.leietileie.access.NewUser;
import no.leietileie.access.PasswordState;
import no.leietileie.access.Role;
import no.leietileie.access.SignedInUser;
import no.leietileie.access.UserId;
import no.leietileie.access.UserRow;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "app_user")
public class AppUser {

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

    private boolean mustChangePassword;

    private @Nullable Instant passwordValidUntil;

    private @Nullable String externalSubject;

    private @Nullable Long protectionRequestedBy;

    private @Nullable Instant protectionRequestedAt;

    private @Nullable Instant lastSignInAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "app_user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @ElementCollection
    @CollectionTable(name = "app_user_opened_by", joinColumns = @JoinColumn(name = "user_id"))
    @MapKeyColumn(name = "administrator_id")
    @Column(name = "opened_at")
    private Map<Long, Instant> openedBy = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected AppUser() {}

    public AppUser(NewUser user, String passwordHash) {
        this.username = user.username();
        this.displayName = user.displayName();
        this.passwordHash = passwordHash;
        this.agency = user.agency();
        this.roles.addAll(user.roles());
    }

    public UserId id() {
        if (id == null) {
            throw new IllegalStateException("The user has not been stored");
        }
        return new UserId(id);
    }

    public UserRow row() {
        return new UserRow(id(), username, displayName, agency);
    }

    public UserAccount account(Instant now) {
        return new UserAccount(
                id(),
                version,
                new UserData(username, displayName, Set.copyOf(roles), agency),
                state(now),
                lastSignInAt,
                seesProtected,
                protectionRequestedBy == null ? null : new UserId(protectionRequestedBy),
                protectionRequestedAt);
    }

    private UserState state(Instant now) {
        if (locked) {
            return UserState.LOCKED;
        }
        return switch (passwordState(now)) {
            case OWN -> UserState.ACTIVE;
            case ONE_TIME -> UserState.INVITED;
            case EXPIRED -> UserState.INVITATION_EXPIRED;
        };
    }

    private PasswordState passwordState(Instant now) {
        if (!mustChangePassword) {
            return PasswordState.OWN;
        }
        return passwordValidUntil != null && passwordValidUntil.isAfter(now)
                ? PasswordState.ONE_TIME
                : PasswordState.EXPIRED;
    }

    public SignedInUser signedIn(Instant now) {
        return as(passwordState(now));
    }

    /** For work that was accepted from the user before; how she signs in does not matter to it. */
    public SignedInUser acting() {
        return as(PasswordState.OWN);
    }

    private SignedInUser as(PasswordState passwordState) {
        return new SignedInUser(
                id(),
                username,
                displayName,
                agency,
                passwordHash,
                locked,
                seesProtected,
                Set.copyOf(roles),
                passwordState);
    }

    void change(UserData data) {
        username = data.username();
        displayName = data.displayName();
        agency = data.agency();
        giveRoles(data.roles());
    }

    public void giveRoles(Set<Role> given) {
        roles.retainAll(given);
        roles.addAll(given);
    }

    public void lock(boolean lock) {
        locked = lock;
    }

    public void choosePassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
        passwordValidUntil = null;
    }

    public void giveOneTimePassword(String hash, Instant validUntil) {
        passwordHash = hash;
        mustChangePassword = true;
        passwordValidUntil = validUntil;
    }

    /** Has a one-time password that is still good. */
    public boolean isInvited(Instant now) {
        return state(now) == UserState.INVITED;
    }

    public boolean isBound() {
        return externalSubject != null;
    }

    /** The administrator could sign in as her, or has made her one of her own kind. */
    void openedBy(UserId administrator, Instant now) {
        openedBy.put(administrator.value(), now);
    }

    Set<UserId> openedSince(Instant since) {
        return openedBy.entrySet().stream()
                .filter(opened -> opened.getValue().isAfter(since))
                .map(opened -> new UserId(opened.getKey()))
                .collect(Collectors.toSet());
    }

    /** From now on the provider vouches for her, so that a one-time password that was not used is void. */
    public void bindTo(String subject, String unusableHash) {
        externalSubject = subject;
        if (mustChangePassword) {
            choosePassword(unusableHash);
        }
    }

    void requestProtected(UserId by, Instant now) {
        protectionRequestedBy = by.value();
        protectionRequestedAt = now;
    }

    public void rename(String newName) {
        displayName = newName;
    }

    void maySeeProtected(boolean sees) {
        seesProtected = sees;
        protectionRequestedBy = null;
        protectionRequestedAt = null;
    }

    public void signedInAt(Instant now) {
        lastSignInAt = now;
    }
}
