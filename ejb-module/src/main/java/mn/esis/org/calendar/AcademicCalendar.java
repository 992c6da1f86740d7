package mn.esis.org.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.org.calendar.CalendarView.TermView;
import mn.esis.org.calendar.CalendarView.YearView;
import mn.esis.org.model.GradeLevel;
import mn.esis.org.model.OrgRefusal;
import mn.esis.org.model.Organization;
import mn.esis.org.model.Organizations;
import mn.esis.org.model.calendar.AcademicYear;
import mn.esis.org.model.calendar.AcademicYears;
import mn.esis.org.model.calendar.CalendarException;
import mn.esis.org.model.calendar.CalendarExceptions;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Violation;

/** Keeps the school calendar: which days are holidays, quarantine, frost, extra or half days, for whom. */
@Stateless
public class AcademicCalendar {

    private static final ObjectType OBJECT = ObjectType.CALENDAR_EXCEPTION;

    @Inject
    private AccessPolicy access;

    @Inject
    private AcademicYears years;

    @Inject
    private CalendarExceptions exceptions;

    @Inject
    private Organizations organizations;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The newest one first. */
    @Allowed(Right.ORGANIZATION_SEE)
    public List<YearView> years() {
        access.require(Right.ORGANIZATION_SEE, On.country());
        return years.all().stream().map(YearView::of).toList();
    }

    /** An academic year, the current one when {@code yearId} is null, as it is for an organisation. */
    @Allowed(Right.ORGANIZATION_SEE)
    public CalendarView calendar(UUID organizationId, UUID yearId) {
        access.require(Right.ORGANIZATION_SEE, On.organization(organizationId));
        AcademicYear year =
                yearId == null ? years.current(organizations.get(organizationId).today(clock)) : years.get(yearId);
        return new CalendarView(
                YearView.of(year),
                years.terms(year.id()).stream().map(TermView::of).toList(),
                exceptions.reaching(organizationId, year.firstDay(), year.lastDay()));
    }

    @Allowed(Right.CALENDAR_KEEP)
    public UUID add(@Valid AddCalendarException command) {
        access.require(Right.CALENDAR_KEEP, On.organization(command.organizationId()));
        Organization place = organizations.get(command.organizationId());
        CalendarException exception = new CalendarException(
                place,
                level("levelFrom", command.levelFrom(), GradeLevel.LOWEST),
                level("levelTo", command.levelTo(), GradeLevel.HIGHEST),
                command.firstDay(),
                command.lastDay(),
                command.kind(),
                command.reason(),
                clock.instant());
        exceptions.add(exception);
        audit.changed(
                "CALENDAR_EXCEPTION_ADDED",
                OBJECT,
                exception.id(),
                place.id(),
                Map.of("kind", command.kind(), "firstDay", command.firstDay(), "lastDay", command.lastDay()),
                command.reason());
        return exception.id();
    }

    @Allowed(Right.CALENDAR_KEEP)
    public void withdraw(UUID exceptionId) {
        CalendarException exception = exceptions.get(exceptionId);
        access.require(Right.CALENDAR_KEEP, On.organization(exception.organizationId()));
        exception.withdraw(clock.instant());
        audit.changed(
                "CALENDAR_EXCEPTION_WITHDRAWN", OBJECT, exception.id(), exception.organizationId(), Map.of(), null);
    }

    private static GradeLevel level(String field, Integer typed, GradeLevel otherwise) {
        if (typed == null) {
            return otherwise;
        }
        if (!GradeLevel.exists(typed)) {
            throw Refusal.at(OrgRefusal.CALENDAR_INVALID, Violation.of(field, "UNKNOWN"));
        }
        return new GradeLevel(typed);
    }
}
