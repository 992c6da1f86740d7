package mn.esis.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mn.esis.access.Role;
import mn.esis.identity.MeView;
import mn.esis.shared.web.MenuEntry;
import mn.esis.shared.web.PortalMenu;

/** What comes first: for a parent the way to the child, for staff the ways to their work, for a pupil the own school. */
@Named
@RequestScoped
public class HomePage {
    @Inject
    SignedInFrame frame;

    @Inject
    PortalMenu menu;

    public MeView getMe() {
        return frame.getMe();
    }

    /** Whoever holds no role of a school is, or wants to become, a parent here. */
    public boolean isParent() {
        return getMe().roles().stream().allMatch(role -> role.role().equals(Role.PARENT.name()));
    }

    /** Whoever works at a school may have a child there too; that child is shown where it is linked. */
    public boolean isFamily() {
        return isParent()
                || getMe().roles().stream().anyMatch(role -> role.role().equals(Role.PARENT.name()));
    }

    public boolean isPupil() {
        return getMe().roles().stream().anyMatch(role -> role.role().equals(Role.PUPIL.name()));
    }

    public List<MenuEntry> getWork() {
        return menu.getEntries().stream()
                .filter(entry -> !entry.right().isEmpty())
                .toList();
    }
}
