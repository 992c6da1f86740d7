package mn.esis.org.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import mn.esis.org.calendar.CalendarView.TermView;
import mn.esis.org.calendar.ChangeTerms;
import mn.esis.org.calendar.PlanYear;
import mn.esis.org.calendar.YearPlan;
import mn.esis.org.calendar.YearPlanning;
import mn.esis.org.model.calendar.TermDays;
import mn.esis.shared.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The academic years of the country: the list, and one of them being planned or moved. */
@Named
@ViewScoped
public class YearsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int TERMS = 4;

    @Inject
    private YearPlanning planning;

    @Inject
    private Texts texts;

    private UUID yearId;
    private String name;
    private Integer startYear;
    private final LocalDate[] firstDays = new LocalDate[TERMS];
    private final List<Integer> versions = new ArrayList<>();
    private final LocalDate[] lastDays = new LocalDate[TERMS];
    private transient List<YearPlan> years;

    /** Proposes the year after the newest one, with its days a year later. */
    public void propose() {
        yearId = null;
        YearPlan newest = getYears().stream().findFirst().orElse(null);
        startYear = newest == null ? null : newest.year().firstDay().getYear() + 1;
        fill(newest == null ? List.of() : newest.terms(), true);
    }

    /** Fills the form with a year, to move its terms. */
    public void edit(YearPlan plan) {
        yearId = plan.year().id();
        name = plan.year().name();
        startYear = plan.year().firstDay().getYear();
        fill(plan.terms(), false);
        versions.clear();
        plan.terms().forEach(term -> versions.add(term.version()));
    }

    private void fill(List<TermView> terms, boolean aYearLater) {
        for (int i = 0; i < TERMS; i++) {
            TermDays known = i < terms.size()
                    ? new TermDays(terms.get(i).firstDay(), terms.get(i).lastDay())
                    : null;
            TermDays shown = known == null || !aYearLater ? known : known.nextYear();
            firstDays[i] = shown == null ? null : shown.firstDay();
            lastDays[i] = shown == null ? null : shown.lastDay();
        }
    }

    public void save() {
        List<TermDays> terms = IntStream.range(0, TERMS)
                .mapToObj(i -> new TermDays(firstDays[i], lastDays[i]))
                .toList();
        if (yearId == null) {
            planning.plan(new PlanYear(startYear, terms));
            Messages.addGlobalInfo(
                    "{0}", texts.text(Faces.getLocale(), "org.years.planned", startYear + "–" + (startYear + 1)));
        } else {
            planning.change(new ChangeTerms(yearId, terms, List.copyOf(versions)));
            Messages.addGlobalInfo("{0}", texts.text(Faces.getLocale(), "org.years.changed"));
        }
        years = null;
        propose();
    }

    public List<YearPlan> getYears() {
        if (years == null) {
            years = planning.years();
        }
        return years;
    }

    public UUID getYearId() {
        return yearId;
    }

    public String getName() {
        return name;
    }

    public Integer getStartYear() {
        return startYear;
    }

    public void setStartYear(Integer startYear) {
        this.startYear = startYear;
    }

    /** By number of the term, from 0. */
    public LocalDate[] getFirstDays() {
        return firstDays;
    }

    public LocalDate[] getLastDays() {
        return lastDays;
    }
}
