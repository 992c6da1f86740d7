package mn.esis.org.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import mn.esis.access.Right;
import mn.esis.access.Role;
import mn.esis.access.web.Workplace;
import mn.esis.org.GrantRole;
import mn.esis.org.RoleGrants;
import mn.esis.org.RolesView;
import mn.esis.shared.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Who holds which role in an organisation; roles are given and taken here. */
@Named
@ViewScoped
public class RolesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoleGrants roleGrants;

    @Inject
    private Workplace workplace;

    @Inject
    private Texts texts;

    private UUID org;
    private boolean ended;
    private String q;
    private transient RolesView roles;
    private UUID personId;
    private Role role;
    private LocalDate from;

    public void grant() {
        roleGrants.grant(new GrantRole(place(), personId, role, from));
        Messages.addGlobalInfo("{0}", texts.text(Faces.getLocale(), "org.roles.granted"));
        personId = null;
        role = null;
        from = null;
        roles = null;
    }

    public void end(UUID assignmentId) {
        roleGrants.end(assignmentId);
        Messages.addGlobalInfo("{0}", texts.text(Faces.getLocale(), "org.roles.ended"));
        roles = null;
    }

    public RolesView getRoles() {
        if (roles == null) {
            roles = roleGrants.of(place(), ended, q);
        }
        return roles;
    }

    /** Whether the caller may take it: class teachers are changed at their group. */
    public boolean mayEnd(String held, LocalDate validTo) {
        return validTo == null && getRoles().grantable().contains(Role.valueOf(held));
    }

    /** Whether there may be more than are shown. */
    public boolean isCut() {
        return getRoles().isCut();
    }

    private UUID place() {
        return workplace.of(Right.ROLES_KEEP, org);
    }

    public UUID getOrg() {
        return org;
    }

    public void setOrg(UUID org) {
        this.org = org;
    }

    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public UUID getPersonId() {
        return personId;
    }

    public void setPersonId(UUID personId) {
        this.personId = personId;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
