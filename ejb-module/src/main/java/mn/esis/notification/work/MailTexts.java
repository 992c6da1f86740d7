package mn.esis.notification.work;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mn.esis.shared.Texts;
import mn.esis.shared.model.TextFile;

/** Makes subject, text and HTML of a mail from the receiver's bundle; values are escaped in the HTML. */
@ApplicationScoped
public class MailTexts {

    private static final Template HTML =
            Mustache.compiler().nullValue("").compile(TextFile.read(MailTexts.class, "mail.html.mustache"));

    @Inject
    private Texts texts;

    record Rendered(String subject, String text, String html) {}

    Rendered render(Claimed message) {
        String language = message.language();
        Map<String, String> values = message.values().get();
        String subject = texts.text(language, message.kind() + ".subject", values);
        List<String> paragraphs = Arrays.asList(
                texts.text(language, message.kind() + ".body", values).split("\n\n", -1));
        String link = values.get("link");
        String label = link == null ? null : texts.text(language, message.kind() + ".link", values);
        String footer = texts.text(language, "notification.mail.footer", values);

        Map<String, Object> page = new HashMap<>();
        page.put("language", language);
        page.put("subject", subject);
        page.put("paragraphs", paragraphs);
        page.put("code", values.get("code"));
        page.put("link", link);
        page.put("label", label);
        page.put("footer", footer);
        return new Rendered(subject, plain(paragraphs, values.get("code"), label, link, footer), HTML.execute(page));
    }

    private static String plain(List<String> paragraphs, String code, String label, String link, String footer) {
        StringBuilder text = new StringBuilder(String.join("\n\n", paragraphs));
        if (code != null) {
            text.append("\n\n    ").append(code);
        }
        if (link != null) {
            text.append("\n\n").append(label).append(":\n").append(link);
        }
        return text.append("\n\n-- \n").append(footer).append('\n').toString();
    }
}
