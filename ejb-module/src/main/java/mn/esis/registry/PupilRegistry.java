package mn.esis.registry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.Grant;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.org.model.StudyGroups;
import mn.esis.org.model.StudyGroups.Place;
import mn.esis.registry.model.Enrolment;
import mn.esis.registry.model.Pupil;
import mn.esis.registry.model.Pupils;
import mn.esis.registry.model.RegistryRefusal;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Violation;

/** Keeps the files of pupils: opens one with the first enrolment, shows it, corrects it. */
@Stateless
public class PupilRegistry {

    private static final ObjectType OBJECT = ObjectType.PUPIL;

    @Inject
    private AccessPolicy access;

    @Inject
    private Pupils pupils;

    @Inject
    private StudyGroups groups;

    @Inject
    private PersonFile persons;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Allowed(Right.PUPILS_SEE)
    public PupilView get(UUID pupilId) {
        Grant by = access.require(Right.PUPILS_SEE, On.pupil(pupilId));
        Pupil pupil = pupils.get(pupilId);
        Enrolment enrolment = enrolment(pupilId);
        LocalDate today = groups.place(enrolment.groupId(), clock).today();
        audit.looked(
                "PUPIL_SEEN",
                OBJECT,
                pupilId,
                enrolment.schoolId(),
                by == null ? null : by.role().name());
        return new PupilView(
                pupil.id(),
                persons.view(pupil.personId()),
                pupil.status(),
                groups.one(enrolment.groupId(), today).orElseThrow(),
                pupils.history(pupilId));
    }

    /** Who has learned before comes back; who learns elsewhere has to leave there first. */
    @Allowed(Right.PUPILS_KEEP)
    public UUID enrol(@Valid EnrolPupil command) {
        access.require(Right.PUPILS_KEEP, On.group(command.groupId()));
        Place place = groups.place(command.groupId(), clock);
        UUID personId = persons.fileOf(command.person());
        Optional<Pupil> known = pupils.ofPerson(personId);
        known.ifPresent(pupil -> requireFree(pupil, place));
        Pupil pupil = known.orElseGet(() -> opened(personId));
        pupil.comeBack();
        Enrolment.Start start = known.isPresent() ? Enrolment.Start.RETURN : Enrolment.Start.NEW;
        LocalDate from = Objects.requireNonNullElse(command.from(), place.today());
        pupils.lastEnd(pupil.id()).filter(from::isBefore).ifPresent(end -> {
            throw Refusal.at(RegistryRefusal.ENROLMENT_INVALID, Violation.of("from", "BEFORE_LAST_END", end));
        });
        pupils.enrol(Enrolment.begin(pupil, place.group(), place.year(), from, start, place.today(), clock.instant()));
        audit.changed(
                "PUPIL_ENROLLED",
                OBJECT,
                pupil.id(),
                place.group().schoolId(),
                Map.of("groupId", command.groupId(), "from", from, "start", start),
                null);
        return pupil.id();
    }

    @Allowed(Right.PUPILS_KEEP)
    public void correct(@Valid CorrectPupil command) {
        access.require(Right.PUPILS_KEEP, On.pupil(command.pupilId()));
        UUID schoolId = enrolment(command.pupilId()).schoolId();
        Map<String, Object> changes = persons.correct(
                pupils.get(command.pupilId()).personId(), schoolId, command.version(), command.person());
        audit.changed("PUPIL_CORRECTED", OBJECT, command.pupilId(), schoolId, changes, null);
    }

    private Pupil opened(UUID personId) {
        Pupil pupil = new Pupil(personId, clock.instant());
        pupils.add(pupil);
        return pupil;
    }

    private void requireFree(Pupil pupil, Place place) {
        pupils.enrolment(pupil.id()).ifPresent(running -> {
            throw Refusal.of(
                    running.schoolId().equals(place.group().schoolId())
                            ? RegistryRefusal.PUPIL_ENROLLED_HERE
                            : RegistryRefusal.PUPIL_ENROLLED_ELSEWHERE);
        });
    }

    private Enrolment enrolment(UUID pupilId) {
        return pupils.enrolment(pupilId).orElseThrow(() -> Refusal.of(RegistryRefusal.PUPIL_NOT_ENROLLED));
    }
}
