package mn.esis.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The menu of the portal: all there is, and of that what the caller may open. It hides; the services decide. */
@Named("menu")
@RequestScoped
public class PortalMenu {
    private static final int BOTTOM = 5;

    private static final List<MenuEntry> ALL = List.of(
            new MenuEntry("home", "house", "/home", "", ""),
            new MenuEntry("requests", "send", "/linking/requests", "CHILD_SEE", ""),
            new MenuEntry("pupils", "graduation-cap", "/registry/pupils", "PUPILS_SEE", "school"),
            new MenuEntry("approvals", "clipboard-check", "/linking/approvals", "LINKS_SEE", "school"),
            new MenuEntry("groups", "users", "/org/groups", "ORGANIZATION_SEE", "school"),
            new MenuEntry("staff", "id-card", "/registry/staff", "STAFF_SEE", "school"),
            new MenuEntry("cards", "qr-code", "/registry/cards", "CARDS_KEEP", "school"),
            new MenuEntry("calendar", "calendar-days", "/org/calendar", "ORGANIZATION_SEE", "school"),
            new MenuEntry("organization", "school", "/org/organization", "ORGANIZATION_SEE", "school"),
            new MenuEntry("parentAccounts", "user-plus", "/linking/parent-account", "PARENT_ACCOUNTS_KEEP", "school"),
            new MenuEntry("accounts", "key-round", "/identity/accounts", "ACCOUNTS_KEEP", "system"),
            new MenuEntry("roles", "shield-check", "/org/roles", "ROLES_KEEP", "system"),
            new MenuEntry("messages", "mail", "/notification/messages", "MESSAGES_OPERATE", "system"),
            new MenuEntry("keys", "lock", "/identity/keys", "KEYS_SEE", "system"));

    @Inject
    PortalCaller caller;

    public List<MenuEntry> getEntries() {
        return ALL.stream().filter(entry -> caller.may(entry.right())).toList();
    }

    /** What the thumb reaches on a phone: all when they fit, else four and "more". */
    public List<MenuEntry> getBottom() {
        List<MenuEntry> entries = getEntries();
        return entries.size() <= BOTTOM ? entries : entries.subList(0, BOTTOM - 1);
    }

    public List<MenuEntry> getMore() {
        List<MenuEntry> entries = getEntries();
        return entries.subList(getBottom().size(), entries.size());
    }
}
