package mn.esis.linking.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.linking.decision.DecideLinkRequest;
import mn.esis.linking.decision.DecideLinkRequest.Decision;
import mn.esis.linking.decision.LinkDecisions;
import mn.esis.linking.decision.LinkRequestList;
import mn.esis.linking.decision.LinkRequestView;
import mn.esis.shared.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One request with all that whoever decides has to know, and the decision. */
@Named
@ViewScoped
public class ApprovalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Reasons that are often given; their texts are {@code linking.reason.…}. */
    private static final List<String> TEMPLATES = List.of("UNKNOWN", "NAMES", "HELD", "WRONG_CHILD");

    @Inject
    private LinkRequestList list;

    @Inject
    private LinkDecisions decisions;

    @Inject
    private AccessPolicy access;

    @Inject
    private SchoolGroups groups;

    @Inject
    private Texts texts;

    private UUID id;
    private String template;
    private String reason;
    private transient LinkRequestView view;
    private transient List<UUID> next;
    private transient Boolean decider;

    /** What is refused was seen too late: the page shows how it stands now. */
    public void approve() {
        view = null;
        decisions.decide(id, new DecideLinkRequest(Decision.APPROVED, null));
        reopen("linking.approval.approved");
    }

    public void deny() {
        view = null;
        decisions.decide(id, new DecideLinkRequest(Decision.DENIED, reason));
        reopen("linking.approval.denied");
    }

    private void reopen(String told) {
        Messages.addFlashGlobalInfo("{0}", texts.text(Faces.getLocale(), told));
        Faces.redirect("/linking/approval?id=%s", id);
    }

    public LinkRequestView getView() {
        if (view == null) {
            view = list.get(id);
        }
        return view;
    }

    /** Whether the caller may decide on the pupil's requests at all. */
    public boolean isDecider() {
        if (decider == null) {
            decider = access.allows(
                    Right.LINKS_DECIDE, On.pupil(getView().request().pupil().id()));
        }
        return decider;
    }

    /** Whether it is the caller who asks: then somebody else decides. */
    public boolean isOwn() {
        return access.isCaller(getView().request().requester().personId());
    }

    public boolean isDecidable() {
        return getView().request().isPending() && isDecider() && !isOwn();
    }

    public boolean isApprovable() {
        return getView().placeFree() && !getView().pupilProtected();
    }

    /** Whether the caller may open a further place. */
    public boolean isPlaceKeeper() {
        return access.allows(
                Right.LINK_PLACES_KEEP, On.pupil(getView().request().pupil().id()));
    }

    /** The request that has waited longest, apart from this one; null when none waits. */
    public UUID getNext() {
        if (next == null) {
            next = list.next(groups.school(), id).stream().toList();
        }
        return next.isEmpty() ? null : next.get(0);
    }

    public List<String> getTemplates() {
        return TEMPLATES;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getTemplate() {
        return template;
    }

    /** Its words are there to be changed before they are sent. */
    public void setTemplate(String template) {
        this.template = template;
        if (template != null && TEMPLATES.contains(template)) {
            reason = texts.text(Faces.getLocale(), "linking.reason." + template + ".text");
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
