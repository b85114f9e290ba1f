-- What a date looks like, in instants: the server alone turns times of day into instants, so every desk sees the same.

-- What repeats every week, and what is different on certain days; readable without any right to the tables behind.
CREATE VIEW week AS
SELECT hours.*, salon.zone FROM salon.salon, (
    SELECT 'opening' AS kind, NULL::integer AS stylist_id, weekday, opens AS starts, closes AS ends, NULL::text AS reason FROM salon.opening_hours
    UNION ALL SELECT 'shift', stylist_id, weekday, starts, ends, NULL FROM salon.shift
    UNION ALL SELECT 'away', stylist_id, weekday, starts, ends, reason FROM salon.pause) hours;

CREATE VIEW exception AS
SELECT 'away' AS kind, stylist_id, during, reason, zone FROM salon.time_off, salon.salon
UNION ALL
SELECT 'closed', NULL, tstzrange(day::timestamp AT TIME ZONE zone, (day + 1)::timestamp AT TIME ZONE zone), reason, zone FROM salon.closure, salon.salon;

-- kind: opening, closed (reason), shift, away (reason). Written so that it becomes part of the query that asks.
CREATE FUNCTION hours_of(p_day date)
RETURNS TABLE (kind text, stylist_id integer, starts_at timestamptz, ends_at timestamptz, reason text)
LANGUAGE sql STABLE AS $$
    SELECT on_day.* FROM (
        SELECT kind, stylist_id, (p_day + starts) AT TIME ZONE zone AS starts_at, (p_day + ends) AT TIME ZONE zone AS ends_at, reason
          FROM salon.week WHERE weekday = extract(isodow FROM p_day)) on_day
     WHERE starts_at < ends_at
     UNION ALL
    SELECT kind, stylist_id, lower(during), upper(during), reason FROM salon.exception
     WHERE during && tstzrange(p_day::timestamp AT TIME ZONE zone, (p_day + 1)::timestamp AT TIME ZONE zone)
     ORDER BY 3 NULLS FIRST, 4
$$;

-- What is wrong with the first wrong row of an import; NULL when nothing is.
CREATE FUNCTION why_not_imported(p_rows jsonb) RETURNS text[] LANGUAGE sql STABLE SET search_path = salon, pg_catalog, pg_temp AS $$
    SELECT wrong FROM (
        SELECT r.nth, CASE
               WHEN r.visit IS NULL THEN told('Booking {0} of the import: the visit''s id is missing.', r.nth::text)
               WHEN NOT EXISTS (SELECT FROM stylist WHERE id = r.stylist)
                   THEN told('Booking {0} of the import: this stylist is not known.', r.nth::text)
               WHEN r.service IS NOT NULL AND NOT EXISTS (SELECT FROM service WHERE id = r.service)
                   THEN told('Booking {0} of the import: this service is not on the list.', r.nth::text)
               WHEN r.client IS NOT NULL AND NOT EXISTS (SELECT FROM client WHERE id = r.client AND merged_into IS NULL AND erased_at IS NULL)
                   THEN told('Booking {0} of the import: this client is not in the book.', r.nth::text)
               WHEN r.starts IS NULL OR r.starts !~ '(Z|[+-]\d\d(:?\d\d)?)$'
                   THEN told('Booking {0} of the import: its time has no time zone, so nobody can know when it is.', r.nth::text)
               WHEN r.starts::timestamptz NOT BETWEEN '1900-01-01Z' AND '9000-01-01Z'
                   THEN told('Booking {0} of the import: nobody is booked in that year.', r.nth::text)
               WHEN date_trunc('minute', r.starts::timestamptz) <> r.starts::timestamptz
                   THEN told('Booking {0} of the import: a visit starts on a whole minute.', r.nth::text)
               WHEN r.minutes IS NULL OR r.minutes NOT BETWEEN 5 AND 720
                   THEN told('Booking {0} of the import: a visit lasts between 5 minutes and 12 hours.', r.nth::text)
               END AS wrong
          FROM ROWS FROM (jsonb_to_recordset(p_rows) AS (visit uuid, stylist integer, service integer, client bigint, starts text, minutes integer))
               WITH ORDINALITY AS r (visit, stylist, service, client, starts, minutes, nth)) checked
     WHERE wrong IS NOT NULL ORDER BY nth LIMIT 1
$$;

-- Bookings from elsewhere or from a demo, as one set: [{"visit", "stylist", "service", "starts", "minutes", "client",
-- "name", "phone", "note"}]. All of them or none; the constraint refuses overlaps. Days in the past are fine here. Each takes just
-- as long as it says; while something processes the stylist is free.
CREATE FUNCTION import_bookings(p_rows jsonb, p_desk text, p_person text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = salon, pg_catalog, pg_temp AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    wrong     text[] := why_not_imported(p_rows);
    imported  integer;
BEGIN
    PERFORM require_read_committed();
    IF wrong IS NOT NULL THEN
        PERFORM refuse(VARIADIC wrong);
    END IF;
    PERFORM lock_stylists(VARIADIC (SELECT coalesce(array_agg(DISTINCT (one ->> 'stylist')::integer), '{}') FROM jsonb_array_elements(p_rows) one));
    INSERT INTO visit (id, token, status, starts_at, ends_at, claimed_at, desk, person, client_id, client_name, client_phone,
                       note, change, changed_desk, changed_person)
    SELECT visit, gen_random_uuid(), 'booked', starts, starts + make_interval(mins => minutes), clock_timestamp(), by_desk, by_person, client, clean(name, 'client''s name', 200, true),
           clean(phone, 'phone number', 40, false), clean(note, 'note', 2000, false), 'imported', by_desk, by_person
      FROM jsonb_to_recordset(p_rows) AS r(visit uuid, starts timestamptz, minutes integer, client bigint, name text, phone text, note text);
    GET DIAGNOSTICS imported = ROW_COUNT;
    INSERT INTO segment (visit_id, stylist_id, service_id, starts_at, ends_at, busy, idle_from, idle_until)
    SELECT visit, stylist, service, starts, starts + lasts, tstzmultirange(tstzrange(starts, starts + lasts))
           - CASE WHEN applied IS NULL THEN '{}' ELSE tstzmultirange(tstzrange(starts + applied, starts + processed)) END, starts + applied, starts + processed
      FROM (SELECT visit, stylist, service, starts, make_interval(mins => r.minutes) AS lasts,
                   CASE WHEN processes THEN make_interval(mins => s.apply_minutes) END AS applied,
                   CASE WHEN processes THEN make_interval(mins => s.apply_minutes + s.processing_minutes) END AS processed
              FROM jsonb_to_recordset(p_rows) AS r(visit uuid, stylist integer, service integer, starts timestamptz, minutes integer)
              LEFT JOIN service s ON s.id = service,
              LATERAL (SELECT s.processing_minutes > 0 AND r.minutes > s.apply_minutes + s.processing_minutes AS processes) phases) planned;
    RETURN imported;
EXCEPTION
    WHEN exclusion_violation THEN
        PERFORM refuse('Two bookings of the import overlap, or one runs into what is in the book; nothing was imported.');
    WHEN unique_violation THEN
        PERFORM refuse('A booking of the import is in the book already; nothing was imported.');
END $$;
