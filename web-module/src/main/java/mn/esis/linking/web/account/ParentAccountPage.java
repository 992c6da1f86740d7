package mn.esis.linking.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mn.esis.linking.account.CheckedParent;
import mn.esis.linking.account.MadeAccount;
import mn.esis.linking.account.MakeParentAccount;
import mn.esis.linking.account.ParentAccounts;
import mn.esis.linking.account.ParentSlip;
import mn.esis.linking.account.PupilChoice;
import mn.esis.linking.model.account.NamedPupil;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import org.omnifaces.util.Faces;

/**
 * A parent's account: whose parent, who, a look at what the number says, and the slip. The slip is shown once and gone with the
 * page.
 */
@Named
@ViewScoped
public class ParentAccountPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Inject
    private ParentAccounts accounts;

    @Inject
    private PupilChoice choice;

    private String pupil;
    private String q;
    private ParentForm parent;
    private transient List<NamedPupil> pupils;
    private transient List<NamedPupil> found;
    private transient CheckedParent checked;
    private transient MakeParentAccount checkedCommand;
    private transient MadeAccount made;

    /** For those alone who may make such accounts, and for pupils whom they reach. */
    public void open() {
        pupils = choice.chosen(ids());
        found = choice.find(q);
    }

    /** Shows what the number says, to be compared with the document. */
    public void check() {
        checkedCommand = null;
        MakeParentAccount command = parent.command(ids());
        checked = accounts.check(command);
        checkedCommand = command;
    }

    /** What was changed since it was compared is compared once more. */
    public void make() {
        MakeParentAccount command = parent.command(ids());
        if (!command.equals(checkedCommand)) {
            check();
            return;
        }
        made = accounts.make(command);
        parent = null;
    }

    public void print() {
        Faces.sendFile(made.pdf(), made.slip().parentName() + "-" + made.slip().givenName() + ".pdf", true);
    }

    private List<UUID> ids() {
        if (pupil == null || pupil.isBlank()) {
            return List.of();
        }
        return Arrays.stream(pupil.split(","))
                .map(ParentAccountPage::id)
                .distinct()
                .toList();
    }

    private static UUID id(String text) {
        if (!ID.matcher(text).matches()) {
            throw Refusal.of(SharedRefusal.NOT_FOUND);
        }
        return UUID.fromString(text);
    }

    /** The chosen ones and one more, for the address of this page. */
    public String with(UUID another) {
        return pupil == null || pupil.isBlank() ? another.toString() : pupil + "," + another;
    }

    public boolean isChosen(UUID id) {
        return ids().contains(id);
    }

    /** The chosen ones without one. */
    public String without(UUID one) {
        return ids().stream().filter(id -> !id.equals(one)).map(UUID::toString).collect(Collectors.joining(","));
    }

    public List<NamedPupil> getPupils() {
        if (pupils == null) {
            pupils = choice.chosen(ids());
        }
        return pupils;
    }

    public List<NamedPupil> getFound() {
        return found == null ? List.of() : found;
    }

    public ParentForm getParent() {
        if (parent == null) {
            parent = new ParentForm();
            parent.setLanguage(Faces.getLocale().getLanguage());
        }
        return parent;
    }

    public CheckedParent getChecked() {
        return checkedCommand == null ? null : checked;
    }

    public ParentSlip getSlip() {
        return made == null ? null : made.slip();
    }

    public String getPupil() {
        return pupil;
    }

    public void setPupil(String pupil) {
        this.pupil = pupil;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
