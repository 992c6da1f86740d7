package mn.esis.linking.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.Grant;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.access.Role;
import mn.esis.linking.model.Learner;
import mn.esis.linking.model.Learners;
import mn.esis.linking.model.LinkingRefusal;
import mn.esis.registry.PersonDetails;
import mn.esis.registry.PersonFile;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;

/** The transaction behind {@link ParentAccounts}: person, links, account and slip, or none of them. */
@Stateless
public class ParentAccountFiling {

    @Inject
    private AccessPolicy access;

    @Inject
    private Learners learners;

    @Inject
    private PersonFile persons;

    @Inject
    private Household household;

    @Inject
    private ChildEntry entry;

    @Inject
    private SlipIssue slips;

    /** A child of the school, and the role in which the caller reaches it. */
    record Reached(Learner child, Role as) {}

    @Allowed(Right.PARENT_ACCOUNTS_KEEP)
    public ParentSlip make(MakeParentAccount command, PersonDetails person, String secret, String hash) {
        List<Reached> reached = command.pupilIds().stream()
                .distinct()
                .sorted()
                .map(this::reached)
                .toList();
        UUID schoolId = reached.get(0).child().schoolId();
        if (reached.stream().anyMatch(each -> !each.child().schoolId().equals(schoolId))) {
            throw Refusal.of(SharedRefusal.NOT_FOUND);
        }
        UUID personId = persons.fileOf(person, schoolId);
        household.require(personId, reached.stream().map(Reached::child).toList());
        List<ChildResult> children = reached.stream()
                .map(each -> entry.enter(each, personId, command.relationship()))
                .toList();
        requireOne(children);
        return slips.issue(new SlipIssue.Order(personId, schoolId, command, children), secret, hash);
    }

    /** The pupil is kept in the present group meanwhile, so that who decides is who may. */
    private Reached reached(UUID pupilId) {
        learners.hold(pupilId);
        List<Grant> by = access.requireAll(Right.PARENT_ACCOUNTS_KEEP, On.pupil(pupilId));
        Learner child = learners.byId(pupilId).orElseThrow(() -> Refusal.of(SharedRefusal.NOT_FOUND));
        return new Reached(
                child, by.stream().map(Grant::role).min(Role::compareTo).orElse(Role.CLASS_TEACHER));
    }

    private static void requireOne(List<ChildResult> children) {
        if (children.stream().noneMatch(ChildResult::isLinked)) {
            boolean taken = children.stream().anyMatch(child -> child.outcome() == ChildResult.Outcome.PLACE_TAKEN);
            throw Refusal.of(taken ? LinkingRefusal.LINK_ALREADY_HELD : LinkingRefusal.PUPIL_PROTECTED);
        }
    }
}
