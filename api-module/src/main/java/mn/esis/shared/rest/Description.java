package mn.esis.shared.rest;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Runs while building, on the description that was read from the resources: adds to each operation the refusals that all of
 * its kind may answer, and to each schema the words for its members. What only one operation refuses stands there as an
 * extension: {@code @Extension(name = "x-refused-422", value = "CODE_INVALID, CODE_EXPIRED")}.
 */
public class Description implements OASFilter {
    private static final String OWN = "x-refused-";

    /** Ids are plain texts with a format; the generator makes a schema of its own for them, but not everywhere. */
    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getProperties() != null) {
            Map<String, Schema> members = new LinkedHashMap<>(schema.getProperties());
            members.replaceAll((name, member) -> plainId(member));
            schema.setProperties(members);
        }
        return plainId(schema);
    }

    private static Schema plainId(Schema schema) {
        boolean id = schema.getRef() != null && schema.getRef().endsWith("/UUID");
        return id ? createSchema().type(Schema.SchemaType.STRING).format("uuid") : schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        for (PathItem path : api.getPaths().getPathItems().values()) {
            path.getOperations().forEach(Description::describe);
        }
        Map<String, Schema> schemas = new TreeMap<>(api.getComponents().getSchemas());
        schemas.remove("UUID");
        MemberTexts.addTo(schemas);
        api.getComponents().setSchemas(schemas);
    }

    private static void describe(PathItem.HttpMethod method, Operation operation) {
        APIResponses answers = operation.getResponses();
        nothingInsteadOfCreated(answers);
        addOwnRefusals(operation, answers);
        boolean open =
                operation.getSecurity() != null && operation.getSecurity().isEmpty();
        if (!open) {
            add(answers, "401", "NotSignedIn");
            add(answers, "403", "Forbidden");
        }
        if (operation.getRequestBody() != null || operation.getParameters() != null) {
            add(answers, "400", "Invalid");
        }
        if (operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(one -> one.getIn() == Parameter.In.PATH)) {
            add(answers, "404", "NotFound");
        }
        if (method == PathItem.HttpMethod.POST) {
            add(answers, "429", "Later");
        }
        answers.setAPIResponses(new TreeMap<>(answers.getAPIResponses()));
        answers.setDefaultValue(createAPIResponse().ref("Other"));
    }

    /** A method without a result answers 204; the generator says 201 when it is a POST. */
    private static void nothingInsteadOfCreated(APIResponses answers) {
        APIResponse created = answers.getAPIResponse("201");
        if (created != null && created.getContent() == null) {
            answers.removeAPIResponse("201");
            answers.addAPIResponse("204", createAPIResponse().description("No Content"));
        }
    }

    private static void addOwnRefusals(Operation operation, APIResponses answers) {
        Map<String, Object> own = new TreeMap<>();
        if (operation.getExtensions() != null) {
            own.putAll(operation.getExtensions());
        }
        own.keySet().removeIf(name -> !name.startsWith(OWN));
        own.forEach((name, codes) -> {
            operation.removeExtension(name);
            answers.getAPIResponses().values().forEach(answer -> answer.removeExtension(name));
            String text = '`' + codes.toString().replace(", ", "`, `") + '`';
            answers.addAPIResponse(name.substring(OWN.length()), problem(text));
        });
    }

    private static APIResponse problem(String description) {
        return createAPIResponse()
                .description(description)
                .content(createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                createMediaType().schema(createSchema().ref("Problem"))));
    }

    private static void add(APIResponses answers, String status, String common) {
        if (!answers.hasAPIResponse(status)) {
            answers.addAPIResponse(status, createAPIResponse().ref(common));
        }
    }
}
