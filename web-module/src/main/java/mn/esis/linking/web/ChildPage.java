package mn.esis.linking.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import mn.esis.linking.child.ChildCard;
import mn.esis.linking.child.ChildTraces;
import mn.esis.linking.child.ChildView;
import mn.esis.linking.child.Children;
import mn.esis.linking.model.child.ChildRow;
import mn.esis.linking.model.child.SchoolPerson;
import mn.esis.linking.model.child.TraceRow;
import mn.esis.registry.card.PrintedCards;
import mn.esis.shared.Texts;
import mn.esis.shared.model.Page;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** A child of the caller: who it is, with whom it learns, and who looked at its record. */
@Named
@ViewScoped
public class ChildPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;
    private static final String LOOK = "linking.trace.LOOK";
    private static final String CHANGE = "linking.trace.CHANGE";

    @Inject
    private Children children;

    @Inject
    private ChildTraces traces;

    @Inject
    private ChildCard card;

    @Inject
    private Texts texts;

    private UUID id;
    private String after;
    private transient ChildView view;
    private transient Page<TraceRow> looks;

    /** As a file; what the school has not issued is told on the page. */
    public void printCard() {
        PrintedCards printed = card.print(id);
        Faces.sendFile(printed.pdf(), "qr-card.pdf", true);
    }

    /** The caller sees nothing of the child any more. */
    public void leave() {
        String name = getChild().givenName();
        children.leave(id);
        Messages.addFlashGlobalInfo("{0}", texts.text(Faces.getLocale(), "linking.child.left", name));
        Faces.redirect("/home");
    }

    public ChildRow getChild() {
        return view().child();
    }

    public List<SchoolPerson> getSchoolPeople() {
        return view().schoolPeople();
    }

    /** Read once: each look leaves a trace. */
    private ChildView view() {
        if (view == null) {
            view = children.get(id);
        }
        return view;
    }

    /** What was done, in words; acts that have none yet are looks or changes. */
    public String act(TraceRow look) {
        String own = "linking.trace." + look.what();
        boolean known = texts.has(Faces.getLocale().getLanguage(), own);
        return texts.text(Faces.getLocale(), known ? own : look.changed() ? CHANGE : LOOK);
    }

    public Page<TraceRow> getLooks() {
        if (looks == null) {
            looks = traces.list(id, after, PAGE);
        }
        return looks;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
