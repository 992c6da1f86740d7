package mn.esis.registry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.Grant;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.Changes;
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

    /** Also of one who has left: whose school it was last may look until the next academic year. */
    @Allowed(Right.PUPILS_SEE)
    public PupilView get(UUID pupilId) {
        Grant by = access.require(Right.PUPILS_SEE, On.pupilFile(pupilId));
        Pupil pupil = pupils.get(pupilId);
        Enrolment enrolment = pupils.newest(pupilId).orElseThrow();
        Place place = groups.place(enrolment.groupId(), clock);
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
                groups.one(enrolment.groupId(), place.today()).orElseThrow(),
                enrolment.canBeResumed(place.zone(), clock.instant()),
                pupils.history(pupilId));
    }

    /** Who has learned before comes back; who learns elsewhere has to leave there first. */
    @Allowed(Right.PUPILS_KEEP)
    public UUID enrol(@Valid EnrolPupil command) {
        access.require(Right.PUPILS_KEEP, On.group(command.groupId()));
        Place place = groups.place(command.groupId(), clock);
        UUID personId = persons.fileOf(command.person(), place.group().schoolId());
        Optional<Pupil> known = pupils.ofPerson(personId);
        known.ifPresent(pupil -> requireFree(pupil, place));
        Pupil pupil = known.orElseGet(() -> opened(personId));
        Enrolment enrolment = begun(pupil, place, command.from());
        pupil.comeBack();
        pupils.enrol(enrolment);
        audit.changed(
                "PUPIL_ENROLLED",
                OBJECT,
                pupil.id(),
                place.group().schoolId(),
                Map.of("groupId", command.groupId(), "from", enrolment.validFrom(), "start", enrolment.startReason()),
                null);
        return pupil.id();
    }

    private Enrolment begun(Pupil pupil, Place place, LocalDate from) {
        Optional<Enrolment> last = pupils.last(pupil.id());
        Enrolment.Start start =
                last.map(ended -> ended.nextStart(place.group().schoolId())).orElse(Enrolment.Start.NEW);
        Enrolment enrolment = Enrolment.begin(pupil, place, from, start, clock.instant());
        last.map(Enrolment::validTo).filter(enrolment.validFrom()::isBefore).ifPresent(end -> {
            throw Refusal.at(RegistryRefusal.ENROLMENT_INVALID, Violation.of("from", "BEFORE_LAST_END", end));
        });
        return enrolment;
    }

    @Allowed(Right.PUPILS_KEEP)
    public void correct(@Valid CorrectPupil command) {
        access.require(Right.PUPILS_KEEP, On.pupil(command.pupilId()));
        Enrolment newest = pupils.newest(command.pupilId()).orElseThrow();
        access.require(Right.PUPILS_KEEP, On.group(newest.groupId()));
        UUID schoolId = newest.schoolId();
        Changes changes = persons.correct(
                pupils.get(command.pupilId()).personId(), schoolId, command.version(), command.person());
        if (!changes.isEmpty()) {
            audit.changed("PUPIL_CORRECTED", OBJECT, command.pupilId(), schoolId, changes.fields(), null);
        }
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
}
