package mn.esis.it.container.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import mn.esis.it.container.School;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive that is shipped, with one more WAR in it: the tests. Deployed once for all test classes. */
public final class WholeArchive {
    private static final String DESCRIPTOR = "META-INF/application.xml";
    private static final String LAST_MODULE = "(?s)(.*</module>)";
    private static final String TESTS =
            "$1<module><web><web-uri>it.war</web-uri><context-root>/it</context-root></web></module>";

    private WholeArchive() {}

    @Deployment
    public static EnterpriseArchive withTests() throws IOException {
        WebArchive tests = ShrinkWrap.create(WebArchive.class, "it.war")
                .addPackage(School.class.getPackage())
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        EnterpriseArchive shipped = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class,
                project().resolve("ear/target/openesis.ear").toFile());
        String descriptor = text(shipped).replaceFirst(LAST_MODULE, TESTS);
        shipped.delete(DESCRIPTOR);
        return shipped.setApplicationXML(new StringAsset(descriptor)).addAsModule(Testable.archiveToTest(tests));
    }

    /** The root of the sources, wherever the tests were started. */
    static Path project() {
        Path folder = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        while (!Files.exists(folder.resolve("docker/payara/preset.asadmin"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static String text(EnterpriseArchive archive) throws IOException {
        try (InputStream descriptor = archive.get(DESCRIPTOR).getAsset().openStream()) {
            return new String(descriptor.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
