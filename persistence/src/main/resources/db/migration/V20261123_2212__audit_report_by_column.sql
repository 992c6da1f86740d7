-- Reports count what happened; what was typed, from where, and the values before and after are none of their business.
revoke select on access_log, change_log from esis_report;
grant select (id, at, account_id, person_id, session_id, caller, action, outcome, why, object_type, object_id, shown_ids,
              school_id, correlation_id) on access_log to esis_report;
grant select (id, at, account_id, person_id, session_id, caller, action, object_type, object_id, school_id, correlation_id)
    on change_log to esis_report;
