package mn.esis.it.local.catcher;

import java.util.List;
import java.util.Locale;

/** The few shapes of JSON that the catcher answers. */
final class Json {
    private Json() {}

    static String array(List<CaughtMessage> messages) {
        StringBuilder json = new StringBuilder("[");
        for (CaughtMessage message : messages) {
            json.append(json.length() > 1 ? ",\n" : "").append(object(message));
        }
        return json.append("]").toString();
    }

    private static String object(CaughtMessage message) {
        return "{\"id\":" + string(message.id())
                + ",\"at\":" + string(message.at().toString())
                + ",\"channel\":" + string(message.channel().name())
                + ",\"to\":" + string(String.join(", ", message.to()))
                + ",\"subject\":" + string(message.subject())
                + ",\"text\":" + string(message.text())
                + ",\"html\":" + string(message.html())
                + ",\"received\":" + message.received() + "}";
    }

    private static String string(String value) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                case '\n' -> json.append("\\n");
                default -> json.append(c < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return json.append('"').toString();
    }
}
