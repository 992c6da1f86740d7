package mn.esis.linking.request;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mn.esis.access.Allowed;
import mn.esis.identity.model.IdentityRefusal;
import mn.esis.identity.model.PersonName;
import mn.esis.identity.model.RegisterNumber;
import mn.esis.linking.model.LinkRequests;
import mn.esis.linking.model.LinkingRefusal;
import mn.esis.linking.model.OwnRequestRow;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.RefusalCode;
import mn.esis.shared.model.Violation;

/**
 * A parent asks for a child (seed 000, 5.3). What is only badly written is told at its field; whether the three fields match
 * somebody is told as one, so that nobody learns which register numbers there are.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LinkRequesting {

    @Inject
    private RequestFiling filing;

    @Inject
    private LinkRequests requests;

    @Inject
    private CurrentCaller caller;

    /**
     * @throws Refusal NAME_NOT_CYRILLIC, REGISTER_NUMBER_INVALID, CHILD_NOT_MATCHED, QR_INVALID, QR_REVOKED, LINK_ALREADY_HELD,
     *     LINK_ALREADY_YOURS, LINK_REQUEST_PENDING, TOO_MANY_ATTEMPTS
     */
    @Allowed
    public OwnRequestRow request(@Valid RequestLink asked) {
        if (!asked.isByCard()) {
            requireWritten(asked);
        }
        Filed filed = filing.file(asked);
        if (filed.refusal() != null) {
            throw refusal(filed.refusal());
        }
        return requests.own(caller.get().accountId(), filed.requestId());
    }

    private static void requireWritten(RequestLink asked) {
        Optional<Violation> number = RegisterNumber.violation("registerNumber", asked.registerNumber());
        List<Violation> names = Stream.of(
                        PersonName.violation("parentName", asked.parentName()),
                        PersonName.violation("givenName", asked.givenName()))
                .flatMap(Optional::stream)
                .toList();
        if (number.isPresent() || !names.isEmpty()) {
            RefusalCode code =
                    number.isPresent() ? IdentityRefusal.REGISTER_NUMBER_INVALID : IdentityRefusal.NAME_NOT_CYRILLIC;
            throw Refusal.at(
                    code, Stream.concat(number.stream(), names.stream()).toList());
        }
    }

    /** Names all three fields with the usual slips, whatever it was. */
    private static Refusal refusal(LinkingRefusal code) {
        return switch (code) {
            case CHILD_NOT_MATCHED ->
                Refusal.at(
                        code,
                        List.of(
                                Violation.of("registerNumber", "MATCH_NUMBER"),
                                Violation.of("parentName", "MATCH_PARENT_NAME"),
                                Violation.of("givenName", "MATCH_GIVEN_NAME")));
            case QR_INVALID, QR_REVOKED -> Refusal.at(code, Violation.of("qr", code.name()));
            default -> Refusal.of(code);
        };
    }
}
