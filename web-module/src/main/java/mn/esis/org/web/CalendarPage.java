package mn.esis.org.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.Right;
import mn.esis.access.web.Workplace;
import mn.esis.org.OrganizationTree;
import mn.esis.org.OrganizationView;
import mn.esis.org.calendar.AcademicCalendar;
import mn.esis.org.calendar.AddCalendarException;
import mn.esis.org.calendar.CalendarView;
import mn.esis.org.calendar.CalendarView.YearView;
import mn.esis.org.model.calendar.CalendarException;
import mn.esis.org.model.calendar.CalendarExceptionRow;
import mn.esis.shared.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The academic year of an organisation and what differs from the ordinary week, for all or for one grade level. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OrganizationTree tree;

    @Inject
    private AcademicCalendar academicCalendar;

    @Inject
    private Workplace workplace;

    @Inject
    private AccessPolicy access;

    @Inject
    private Texts texts;

    private UUID org;
    private UUID year;
    private Integer level;
    private transient OrganizationView organization;
    private transient CalendarView calendar;
    private transient List<YearView> years;
    private CalendarException.Kind kind = CalendarException.Kind.HOLIDAY;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private Integer levelFrom;
    private Integer levelTo;
    private String reason;

    public void add() {
        academicCalendar.add(new AddCalendarException(
                getOrganization().id(),
                levelFrom,
                levelTo,
                firstDay,
                lastDay == null ? firstDay : lastDay,
                kind,
                reason));
        Messages.addGlobalInfo("{0}", texts.text(Faces.getLocale(), "org.calendar.added"));
        firstDay = null;
        lastDay = null;
        levelFrom = null;
        levelTo = null;
        reason = null;
        calendar = null;
    }

    public void withdraw(UUID exceptionId) {
        academicCalendar.withdraw(exceptionId);
        Messages.addGlobalInfo("{0}", texts.text(Faces.getLocale(), "org.calendar.withdrawn"));
        calendar = null;
    }

    public OrganizationView getOrganization() {
        if (organization == null) {
            organization = tree.get(workplace.of(Right.ORGANIZATION_SEE, org));
        }
        return organization;
    }

    public List<YearView> getYears() {
        if (years == null) {
            years = academicCalendar.years();
        }
        return years;
    }

    public CalendarView getCalendar() {
        if (calendar == null) {
            calendar = academicCalendar.calendar(getOrganization().id(), year);
        }
        return calendar;
    }

    /** Those of the asked level, without one those of any level that is taught here. */
    public List<CalendarExceptionRow> getExceptions() {
        return getCalendar().exceptions().stream()
                .filter(row -> getLevels().stream()
                        .filter(taught -> level == null || level.equals(taught))
                        .anyMatch(row::isFor))
                .toList();
    }

    public boolean isKeeper() {
        return workplace.may(Right.CALENDAR_KEEP, getOrganization().id());
    }

    public boolean isYearsKeeper() {
        return access.allows(Right.YEARS_KEEP);
    }

    public CalendarException.Kind[] getKinds() {
        return CalendarException.Kind.values();
    }

    /** Schools and kindergartens name their own levels, offices all. */
    public List<Integer> getLevels() {
        return getOrganization().levels();
    }

    public UUID getOrg() {
        return org;
    }

    public void setOrg(UUID org) {
        this.org = org;
    }

    public UUID getYear() {
        return year;
    }

    public void setYear(UUID year) {
        this.year = year;
    }

    public Integer getLevel() {
        return level;
    }

    public void setLevel(Integer level) {
        this.level = level;
    }

    public CalendarException.Kind getKind() {
        return kind;
    }

    public void setKind(CalendarException.Kind kind) {
        this.kind = kind;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public Integer getLevelFrom() {
        return levelFrom;
    }

    public void setLevelFrom(Integer levelFrom) {
        this.levelFrom = levelFrom;
    }

    public Integer getLevelTo() {
        return levelTo;
    }

    public void setLevelTo(Integer levelTo) {
        this.levelTo = levelTo;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
