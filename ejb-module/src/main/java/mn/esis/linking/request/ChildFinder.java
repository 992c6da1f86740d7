package mn.esis.linking.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import mn.esis.identity.model.IdentityRefusal;
import mn.esis.identity.model.Persons;
import mn.esis.identity.model.RegisterNumber;
import mn.esis.linking.model.Learners;
import mn.esis.linking.model.LinkingRefusal;
import mn.esis.registry.card.CardReader;
import mn.esis.registry.card.CardReading;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Violation;

/** Finds the one pupil, enrolled now, of whom all that was typed is true; or whose card it is. */
@ApplicationScoped
class ChildFinder {

    @Inject
    private Persons persons;

    @Inject
    private Learners learners;

    @Inject
    private CardReader cards;

    /** @throws Refusal REGISTER_NUMBER_INVALID when somebody typed the own number for the child's */
    Sought find(RequestLink asked, UUID askerId) {
        return asked.isByCard() ? byCard(asked.qr()) : byHand(asked, askerId);
    }

    private Sought byCard(String qr) {
        CardReading card = cards.pupilOf(qr);
        return new Sought(
                qr,
                Optional.ofNullable(card.pupilId()).flatMap(learners::byId),
                card.state() == CardReading.State.REVOKED ? LinkingRefusal.QR_REVOKED : LinkingRefusal.QR_INVALID);
    }

    private Sought byHand(RequestLink asked, UUID askerId) {
        RegisterNumber number = RegisterNumber.of(asked.registerNumber());
        requireAnother(number, askerId);
        return new Sought(
                number.value(),
                learners.byNumber(persons.fingerprint(number))
                        .filter(child -> child.isNamed(asked.parentName(), asked.givenName())),
                LinkingRefusal.CHILD_NOT_MATCHED);
    }

    /** Tells nothing: everybody knows the number they said was theirs. */
    private void requireAnother(RegisterNumber number, UUID askerId) {
        if (persons.registerNumber(persons.get(askerId))
                .filter(number.value()::equals)
                .isPresent()) {
            throw Refusal.at(
                    IdentityRefusal.REGISTER_NUMBER_INVALID, Violation.of("registerNumber", "NUMBER_IS_YOUR_OWN"));
        }
    }
}
