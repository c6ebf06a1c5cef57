-- An appointment that begins today can be ended today with effect at once: its last day is then the day before its first,
-- and it has held on no day.
alter table appointment drop constraint ck_appointment_dates;
alter table appointment add constraint ck_appointment_dates check (valid_to is null or valid_to >= valid_from - 1);
alter table appointment drop constraint ex_appointment_at_once;
alter table appointment add constraint ex_appointment_at_once
    exclude using gist (
        person_id with =,
        partnership_id with =,
        function with =,
        daterange(valid_from, valid_to + 1, '[)') with &&);
