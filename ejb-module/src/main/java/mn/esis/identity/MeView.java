package mn.esis.identity;

import java.util.List;
import java.util.UUID;

/** The own account as its owner sees it. */
public record MeView(
        UUID accountId,
        String givenName,
        String parentName,
        String locale,
        String email,
        String phone,
        String userName,
        boolean mustChangePassword,
        List<RoleView> roles) {

    public MeView {
        roles = List.copyOf(roles);
    }
}
