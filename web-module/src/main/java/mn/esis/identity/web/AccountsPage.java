package mn.esis.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import mn.esis.access.Right;
import mn.esis.access.web.Workplace;
import mn.esis.identity.model.StaffAccountRow;
import mn.esis.identity.secret.GiveSecret;
import mn.esis.identity.secret.OneTimeSecrets;
import mn.esis.identity.secret.SecretSlip;

/** The accounts of an organisation's staff. A secret just given is shown once, to be printed, and is gone with the page. */
@Named
@ViewScoped
public class AccountsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OneTimeSecrets secrets;

    @Inject
    private Workplace workplace;

    private UUID org;
    private String q;
    private transient List<StaffAccountRow> staff;
    private transient SecretSlip slip;

    public void give(UUID personId) {
        slip = null;
        slip = secrets.give(new GiveSecret(place(), personId));
        staff = null;
    }

    public List<StaffAccountRow> getStaff() {
        if (staff == null) {
            staff = secrets.list(place(), q);
        }
        return staff;
    }

    /** Whether there may be more than are shown. */
    public boolean isCut() {
        return getStaff().size() >= OneTimeSecrets.SHOWN;
    }

    private UUID place() {
        return workplace.of(Right.ACCOUNTS_KEEP, org);
    }

    public SecretSlip getSlip() {
        return slip;
    }

    public UUID getOrg() {
        return org;
    }

    public void setOrg(UUID org) {
        this.org = org;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
