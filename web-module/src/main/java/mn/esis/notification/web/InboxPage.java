package mn.esis.notification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import mn.esis.notification.NoticeView;
import mn.esis.notification.OwnNotices;
import mn.esis.notification.ReadNotices;
import mn.esis.shared.model.Page;

/** What the system told the caller. The page itself says, right after it was shown, that it was seen. */
@Named
@ViewScoped
public class InboxPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    @Inject
    private OwnNotices own;

    private String after;
    private Instant newest;
    private transient Page<NoticeView> notices;

    public Page<NoticeView> getNotices() {
        if (notices == null) {
            notices = own.list(after, PAGE);
            newest = notices.items().stream().map(NoticeView::at).findFirst().orElse(null);
        }
        return notices;
    }

    /** Nothing that came later counts as read. */
    public void seen() {
        if (newest != null) {
            own.read(new ReadNotices(newest));
        }
    }

    public boolean isUnread() {
        return getNotices().items().stream().anyMatch(notice -> !notice.read());
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
