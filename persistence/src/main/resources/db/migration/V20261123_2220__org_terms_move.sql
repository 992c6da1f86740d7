-- Terms may move past each other's former days within one transaction: their order is looked at when all have moved.
create or replace function term_inside_year() returns trigger language plpgsql set search_path = esis, public, pg_temp as
$$
begin
    if not exists (select from academic_year y where y.id = new.academic_year_id
                   and new.first_day >= y.first_day and new.last_day <= y.last_day) then
        raise exception 'a term lies inside its academic year' using errcode = 'check_violation', constraint = 'ck_term_inside_year';
    end if;
    return new;
end
$$;

create function term_order() returns trigger language plpgsql set search_path = esis, public, pg_temp as
$$
begin
    if exists (select from term a join term b on b.academic_year_id = a.academic_year_id and b.number > a.number
               where a.academic_year_id = new.academic_year_id and b.first_day <= a.first_day) then
        raise exception 'terms follow each other by number' using errcode = 'check_violation', constraint = 'ck_term_order';
    end if;
    return null;
end
$$;
create constraint trigger tr_term_order after insert or update on term
    deferrable initially deferred for each row execute function term_order();
