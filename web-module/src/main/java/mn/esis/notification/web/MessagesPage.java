package mn.esis.notification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import mn.esis.notification.MessageRow;
import mn.esis.notification.OutboxMessages;
import mn.esis.shared.Texts;
import mn.esis.shared.model.Page;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The messages that left or wait to leave, and sending one again. */
@Named
@ViewScoped
public class MessagesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final List<String> STATES = List.of("WAITING", "SENT", "PARKED", "EXPIRED");

    @Inject
    private OutboxMessages outbox;

    @Inject
    private Texts texts;

    private String state;
    private String after;
    private transient Page<MessageRow> messages;

    public void sendAgain(UUID id) {
        outbox.sendAgain(id);
        messages = null;
        Messages.addGlobalInfo("{0}", texts.text(Faces.getLocale(), "notification.messages.again"));
    }

    public Page<MessageRow> getMessages() {
        if (messages == null) {
            messages = outbox.list(state, after, PAGE);
        }
        return messages;
    }

    public List<String> getStates() {
        return STATES;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = STATES.contains(state) ? state : null;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
