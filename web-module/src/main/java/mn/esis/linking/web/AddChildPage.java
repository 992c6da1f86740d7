package mn.esis.linking.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import mn.esis.linking.model.OwnRequestRow;
import mn.esis.linking.model.Relationship;
import mn.esis.linking.request.LinkRequesting;
import mn.esis.linking.request.RequestLink;
import mn.esis.shared.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** A parent asks for a child: by its card, or by what stands in the birth certificate. */
@Named
@ViewScoped
public class AddChildPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LinkRequesting requesting;

    @Inject
    private Texts texts;

    private String by;
    private Relationship relationship;
    private String registerNumber;
    private String parentName;
    private String givenName;
    private String qr;

    public void sendCard() {
        if (qr == null) {
            Messages.addGlobalError("{0}", texts.text(Faces.getLocale(), "linking.add.noCard"));
        } else {
            tell(requesting.request(new RequestLink(relationship, null, null, null, qr)));
        }
    }

    public void sendTyped() {
        tell(requesting.request(new RequestLink(relationship, registerNumber, parentName, givenName, null)));
    }

    private void tell(OwnRequestRow request) {
        Messages.addFlashGlobalInfo(
                "{0}",
                texts.text(
                        Faces.getLocale(), "linking.add.sent", request.pupil().givenName()));
        Faces.redirect("/linking/requests");
    }

    /** In the order in which they ask most. */
    public Relationship[] getRelationships() {
        return new Relationship[] {
            Relationship.MOTHER,
            Relationship.FATHER,
            Relationship.GRANDPARENT,
            Relationship.GUARDIAN,
            Relationship.OTHER
        };
    }

    /** Which door was taken: {@code card}, {@code hand}, or none yet. */
    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public Relationship getRelationship() {
        return relationship;
    }

    public void setRelationship(Relationship relationship) {
        this.relationship = relationship;
    }

    public String getRegisterNumber() {
        return registerNumber;
    }

    public void setRegisterNumber(String registerNumber) {
        this.registerNumber = registerNumber;
    }

    public String getParentName() {
        return parentName;
    }

    public void setParentName(String parentName) {
        this.parentName = parentName;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getQr() {
        return qr;
    }

    public void setQr(String qr) {
        this.qr = qr;
    }
}
