-- What a date looks like, in instants: the server alone turns times of day into instants, so every desk sees the same.

-- kind: opening, closed (reason), shift, away (reason)
CREATE FUNCTION hours_of(p_day date)
RETURNS TABLE (kind text, stylist_id integer, starts_at timestamptz, ends_at timestamptz, reason text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = salon, pg_catalog, pg_temp AS $$
    WITH weekly AS (
        SELECT 'opening' AS kind, NULL::integer AS stylist_id, weekday, opens AS starts, closes AS ends, NULL::text AS reason FROM opening_hours
        UNION ALL SELECT 'shift', stylist_id, weekday, starts, ends, NULL FROM shift
        UNION ALL SELECT 'away', stylist_id, weekday, starts, ends, reason FROM pause),
    on_day AS (
        SELECT kind, stylist_id, (p_day + starts) AT TIME ZONE zone AS starts_at, (p_day + ends) AT TIME ZONE zone AS ends_at, reason
          FROM weekly, salon WHERE weekday = extract(isodow FROM p_day))
    SELECT * FROM on_day WHERE starts_at < ends_at
     UNION ALL
    SELECT 'away', stylist_id, lower(during), upper(during), reason FROM time_off, salon
     WHERE during && tstzrange(p_day::timestamp AT TIME ZONE zone, (p_day + 1)::timestamp AT TIME ZONE zone)
     UNION ALL
    SELECT 'closed', NULL, NULL, NULL, reason FROM closure WHERE day = p_day
     ORDER BY 3 NULLS FIRST, 4
$$;

-- Bookings from elsewhere or from a demo, as one set: [{"visit", "stylist", "service", "starts", "minutes", "client",
-- "name", "phone", "note"}]. All of them or none; the constraint refuses overlaps. Days in the past are fine here.
CREATE FUNCTION import_bookings(p_rows jsonb, p_desk text, p_person text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = salon, pg_catalog, pg_temp AS $$
DECLARE imported integer;
BEGIN
    PERFORM require_read_committed();
    PERFORM lock_stylists(VARIADIC (SELECT coalesce(array_agg(DISTINCT (one ->> 'stylist')::integer), '{}') FROM jsonb_array_elements(p_rows) one));
    INSERT INTO segment (visit_id, stylist_id, service_id, starts_at, ends_at, busy)
    SELECT visit, stylist, service, starts, starts + make_interval(mins => minutes),
           tstzmultirange(tstzrange(starts, starts + make_interval(mins => minutes)))
      FROM jsonb_to_recordset(p_rows) AS r(visit uuid, stylist integer, service integer, starts timestamptz, minutes integer);
    INSERT INTO visit (id, token, status, claimed_at, desk, person, client_id, client_name, client_phone, note, change, changed_desk, changed_person)
    SELECT visit, gen_random_uuid(), 'booked', clock_timestamp(), p_desk, p_person, client, clean(name, 'client''s name', 200, true),
           clean(phone, 'phone number', 40, false), clean(note, 'note', 2000, false), 'imported', p_desk, p_person
      FROM jsonb_to_recordset(p_rows) AS r(visit uuid, client bigint, name text, phone text, note text);
    GET DIAGNOSTICS imported = ROW_COUNT;
    RETURN imported;
END $$;
