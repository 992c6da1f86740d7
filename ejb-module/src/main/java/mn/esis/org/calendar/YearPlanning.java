package mn.esis.org.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Allowed;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.audit.AuditTrail;
import mn.esis.audit.ObjectType;
import mn.esis.org.calendar.CalendarView.TermView;
import mn.esis.org.calendar.CalendarView.YearView;
import mn.esis.org.model.OrgRefusal;
import mn.esis.org.model.Organizations;
import mn.esis.org.model.calendar.AcademicYear;
import mn.esis.org.model.calendar.AcademicYears;
import mn.esis.org.model.calendar.Term;
import mn.esis.org.model.calendar.TermDays;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.Violation;

/** Sets up the academic years of the whole country and their terms. Days that are over are not changed any more. */
@Stateless
public class YearPlanning {

    private static final ObjectType OBJECT = ObjectType.ACADEMIC_YEAR;

    @Inject
    private AccessPolicy access;

    @Inject
    private AcademicYears years;

    @Inject
    private Organizations organizations;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The newest one first. */
    @Allowed(Right.YEARS_KEEP)
    public List<YearPlan> years() {
        access.require(Right.YEARS_KEEP, On.country());
        List<AcademicYear> all = years.all();
        Map<UUID, List<TermView>> terms = years.terms(all).stream()
                .collect(Collectors.groupingBy(
                        Term::academicYearId, Collectors.mapping(TermView::of, Collectors.toList())));
        return all.stream()
                .map(year -> new YearPlan(YearView.of(year), terms.getOrDefault(year.id(), List.of())))
                .toList();
    }

    @Allowed(Right.YEARS_KEEP)
    public UUID plan(@Valid PlanYear command) {
        access.require(Right.YEARS_KEEP, On.country());
        if (years.exists(command.startYear())) {
            throw Refusal.at(OrgRefusal.YEAR_INVALID, Violation.of("startYear", "YEAR_EXISTS"));
        }
        AcademicYear year = new AcademicYear(command.startYear(), clock.instant());
        check(year, command.terms());
        years.add(
                year,
                IntStream.range(0, command.terms().size())
                        .mapToObj(i -> term(year, i + 1, command.terms().get(i)))
                        .toList());
        audit.changed("YEAR_PLANNED", OBJECT, year.id(), null, terms(years.terms(year.id())), null);
        return year.id();
    }

    @Allowed(Right.YEARS_KEEP)
    public void change(@Valid ChangeTerms command) {
        access.require(Right.YEARS_KEEP, On.country());
        AcademicYear year = years.get(command.yearId());
        check(year, command.terms());
        List<Term> terms = years.termsToMove(year.id());
        terms.forEach(term -> term.requireVersion(command.versions().get(term.number() - 1)));
        Map<String, Object> changes = new LinkedHashMap<>();
        changes.put("before", terms(terms));
        LocalDate today = organizations.country().today(clock);
        terms.forEach(term -> term.change(command.terms().get(term.number() - 1), today));
        changes.put("after", terms(terms));
        audit.changed("TERMS_CHANGED", OBJECT, year.id(), null, changes, null);
    }

    private static void check(AcademicYear year, List<TermDays> terms) {
        List<Violation> violations = TermDays.check(year, terms);
        if (!violations.isEmpty()) {
            throw Refusal.at(OrgRefusal.YEAR_INVALID, violations);
        }
    }

    private static Term term(AcademicYear year, int number, TermDays days) {
        return new Term(year, number, days.firstDay(), days.lastDay());
    }

    private static Map<String, Object> terms(List<Term> terms) {
        Map<String, Object> days = new LinkedHashMap<>();
        terms.forEach(term -> days.put("term" + term.number(), term.firstDay() + "/" + term.lastDay()));
        return days;
    }
}
