-- What a group was called stays with those who left it; an end recorded by mistake can be taken back on its day.

alter table enrolment add column group_name text;
alter table enrolment add column ended_at timestamptz;

drop trigger tr_enrolment_history on enrolment;
update enrolment e set group_name = g.name from study_group g where g.id = e.group_id and e.valid_to is not null;

alter table enrolment add constraint ck_enrolment_group_name check ((valid_to is null) = (group_name is null));
alter table enrolment add constraint ck_enrolment_ended_at check (ended_at is null or valid_to is not null);

create function keep_enrolment() returns trigger language plpgsql set search_path = esis, public, pg_temp as
$$
declare
    ends text[] := array['valid_to', 'end_reason', 'ended_at', 'group_name', 'version'];
    place_zone text;
begin
    if tg_op = 'DELETE' then
        raise exception 'history is kept: enrolments are ended, not deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if tg_op = 'UPDATE' then
        if to_jsonb(old) - ends is distinct from to_jsonb(new) - ends then
            raise exception 'history is kept: an enrolment can only be ended' using errcode = 'integrity_constraint_violation';
        end if;
        select time_zone into place_zone from organization where id = new.school_id;
        if old.valid_to is not null and (new.valid_to is not null or old.ended_at is null
            or cast(old.ended_at at time zone place_zone as date) <> cast(now() at time zone place_zone as date)) then
            raise exception 'history is kept: an end can only be taken back on its day' using errcode = 'integrity_constraint_violation';
        end if;
    end if;
    new.group_name := case when new.valid_to is not null then (select name from study_group where id = new.group_id) end;
    return new;
end
$$;
create trigger tr_enrolment_history before insert or update or delete on enrolment for each row execute function keep_enrolment();

grant update (ended_at) on enrolment to esis_app;
