-- The salon's set-up: settings, hours, closures, people and services. One function changes all of it, and one order of
-- locks: all set-up one after the other, then the stylists whose time is concerned, then live holds. A change names what
-- was read and what is wanted, both as `set_up` tells it, so it overwrites nothing and may be asked again:
--   done     it is so
--   changed  someone else changed the same in the meantime; nothing was written
--   touched  it leaves bookings where nobody could book them, and not all of them were seen; nothing was written
-- A booking stays where it is whatever is changed.

CREATE TYPE set_up_outcome AS (verdict text, told text[], id bigint, touched jsonb, set_up jsonb);

-- A week as [{"weekday", "starts", "ends"}], breaks with their reason, in order.
CREATE FUNCTION week_of(p_week jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(jsonb_agg(jsonb_strip_nulls(to_jsonb(one)) ORDER BY weekday, starts, ends), '[]')
      FROM jsonb_to_recordset(p_week) AS one (weekday integer, starts time, ends time, reason text)
$$;

CREATE FUNCTION stylist_plan(p_stylist bigint) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('name', t.name, 'colour', t.colour, 'active', t.active,
           'shifts', salon.week_of((SELECT jsonb_agg(s) FROM salon.shift s WHERE s.stylist_id = t.id)),
           'breaks', salon.week_of((SELECT jsonb_agg(p) FROM salon.pause p WHERE p.stylist_id = t.id)),
           'skills', salon.skills_of((SELECT jsonb_agg(to_jsonb(k) || jsonb_build_object('service', k.service_id)) FROM salon.skill k WHERE k.stylist_id = t.id)))
      FROM salon.stylist t WHERE t.id = p_stylist
$$;

-- What a stylist does in her own way, as [{"service", "offered", "minutes", "price"}]; what the list says anyway is left out.
CREATE FUNCTION skills_of(p_skills jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(jsonb_agg(to_jsonb(one) ORDER BY service), '[]')
      FROM (SELECT service, coalesce(offered, true) AS offered, minutes, price
              FROM jsonb_to_recordset(p_skills) AS told (service integer, offered boolean, minutes integer, price integer)) one
     WHERE NOT offered OR minutes IS NOT NULL OR price IS NOT NULL
$$;

CREATE FUNCTION time_off_plan(off time_off) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT jsonb_build_object('stylist', off.stylist_id, 'starts', lower(off.during), 'ends', upper(off.during), 'reason', off.reason)
$$;

-- The whole set-up, with who left and what is retired; closures and time off of the last year and later.
CREATE FUNCTION set_up() RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = salon, pg_catalog, pg_temp SET timezone = 'UTC' AS $$
    SELECT jsonb_build_object(
        'salon', (SELECT to_jsonb(h) - 'id' FROM salon h),
        'opening', week_of((SELECT jsonb_agg(jsonb_build_object('weekday', weekday, 'starts', opens, 'ends', closes)) FROM opening_hours)),
        'closures', (SELECT coalesce(jsonb_object_agg(day, reason), '{}') FROM closure WHERE day > current_date - 366),
        'stylists', (SELECT coalesce(jsonb_agg(stylist_plan(id) || jsonb_build_object('id', id) ORDER BY position, id), '[]') FROM stylist),
        'services', (SELECT coalesce(jsonb_agg(to_jsonb(s) - 'position' ORDER BY position, id), '[]') FROM service s),
        'time_off', (SELECT coalesce(jsonb_agg(time_off_plan(o) || jsonb_build_object('id', id) ORDER BY lower(during), id), '[]') FROM time_off o
                      WHERE upper(during) > now() - interval '366 days'))
$$;

-- How it stands in the book now; NULL where there is no such thing. Of the closures only the days that are named.
CREATE FUNCTION set_up_now(p_kind text, p_id bigint, p_wanted jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN CASE p_kind
        WHEN 'salon' THEN (SELECT to_jsonb(h) - 'id' FROM salon.salon h)
        WHEN 'opening' THEN salon.week_of((SELECT jsonb_agg(jsonb_build_object('weekday', weekday, 'starts', opens, 'ends', closes)) FROM salon.opening_hours))
        WHEN 'closures' THEN (SELECT coalesce(jsonb_object_agg(named, c.reason), '{}') FROM jsonb_object_keys(p_wanted) named LEFT JOIN salon.closure c ON c.day = named::date)
        WHEN 'stylist' THEN salon.stylist_plan(p_id)
        WHEN 'time_off' THEN (SELECT salon.time_off_plan(o) FROM salon.time_off o WHERE o.id = p_id)
        WHEN 'service' THEN (SELECT to_jsonb(s) - '{id,position}'::text[] FROM salon.service s WHERE s.id = p_id)
        WHEN 'stylists' THEN (SELECT jsonb_agg(id ORDER BY position, id) FROM salon.stylist)
        WHEN 'services' THEN (SELECT jsonb_agg(id ORDER BY position, id) FROM salon.service)
    END;
END $$;

-- What was told, in the very form in which `set_up_now` tells it; of the bookings that were `seen` what tells one from
-- another. What has another form or holds what can't be read is refused.
CREATE FUNCTION set_up_as_told(p_kind text, p_told jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN CASE
        WHEN p_told IS NULL OR p_told = 'null' THEN NULL
        WHEN p_kind = 'salon' THEN to_jsonb(jsonb_populate_record(NULL::salon.salon, p_told)) - 'id'
        WHEN p_kind = 'opening' THEN salon.week_of(p_told)
        WHEN p_kind = 'closures' THEN (SELECT coalesce(jsonb_object_agg(day::date, reason), '{}') FROM jsonb_each_text(p_told) AS one (day, reason))
        WHEN p_kind = 'stylist' THEN p_told || jsonb_build_object('active', coalesce((p_told ->> 'active')::boolean, true), 'shifts', salon.week_of(p_told -> 'shifts'),
            'breaks', salon.week_of(p_told -> 'breaks'), 'skills', salon.skills_of(p_told -> 'skills'))
        WHEN p_kind = 'time_off' THEN (SELECT jsonb_build_object('stylist', stylist, 'starts', starts, 'ends', ends, 'reason', reason)
                                         FROM jsonb_to_record(p_told) AS one (stylist integer, starts timestamptz, ends timestamptz, reason text))
        WHEN p_kind = 'service' THEN to_jsonb(jsonb_populate_record(NULL::salon.service, p_told)) - '{id,position}'::text[]
        WHEN p_kind IN ('stylists', 'services') THEN (SELECT coalesce(jsonb_agg(one::integer ORDER BY nth), '[]')
                                                        FROM jsonb_array_elements(p_told) WITH ORDINALITY AS told (one, nth))
        WHEN p_kind = 'seen' THEN (SELECT coalesce(jsonb_agg(one), '[]')
                                     FROM jsonb_to_recordset(p_told) AS one (visit uuid, ordinal integer, stylist_id integer, starts timestamptz))
        ELSE p_told END;
EXCEPTION WHEN data_exception THEN
    PERFORM salon.refuse('What is told of the set-up has a form that can''t be read.');
END $$;

-- What is new and stands there already, word for word: a call whose answer was lost has made it.
CREATE FUNCTION made_before(p_kind text, p_wanted jsonb) RETURNS bigint LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN CASE p_kind
        WHEN 'stylist' THEN (SELECT max(id) FROM salon.stylist WHERE name = p_wanted ->> 'name' AND salon.stylist_plan(id) = p_wanted)
        WHEN 'service' THEN (SELECT max(id) FROM salon.service s WHERE name = p_wanted ->> 'name' AND to_jsonb(s) - '{id,position}'::text[] = p_wanted)
        WHEN 'time_off' THEN (SELECT max(id) FROM salon.time_off o WHERE stylist_id = (p_wanted ->> 'stylist')::integer AND salon.time_off_plan(o) = p_wanted)
    END;
END $$;

-- Why she can't work then, as `why_not` has it, told as what comes of a change: the hours are not so yet.
CREATE FUNCTION would_be(p_why text[]) RETURNS text[] LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN CASE p_why[1]
        WHEN '{0} does not work from {1} to {2}.' THEN salon.told('{0} to {1} would be outside {2}''s hours.', p_why[3], p_why[4], p_why[2])
        WHEN '{0} to {1} is outside the opening hours.' THEN salon.told('{0} to {1} would be outside the opening hours.', p_why[2], p_why[3])
        ELSE p_why END;
END $$;

-- Future parts of bookings and live holds of these stylists (NULL: of all) that nobody could book as the set-up is now,
-- and why, as one or more arrays of what is told; where the time zone is not `p_zone` any more, all that the wall clock tells of
-- in another way.
CREATE FUNCTION out_of_place(p_stylists integer[], p_zone text, p_now timestamptz)
RETURNS TABLE (visit_id uuid, ordinal smallint, why jsonb) LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN QUERY
    SELECT found.visit_id, found.ordinal,
           (SELECT jsonb_agg(said ORDER BY nth)
              FROM (VALUES (1, CASE WHEN NOT fine THEN salon.would_be(salon.why_not(stylist_id, starts_at, ends_at)) END), (2, not_done), (3, moved)) reasons (nth, said)
             WHERE said IS NOT NULL)
      FROM (SELECT s.visit_id, s.ordinal, s.stylist_id, s.starts_at, s.ends_at, hers.fine,
                   CASE WHEN NOT done.active THEN salon.told('{0} is not offered any more.', done.name)
                        WHEN NOT own.offered THEN salon.told('{0} does not do {1} any more.', who.name, done.name) END AS not_done,
                   CASE WHEN s.starts_at AT TIME ZONE p_zone <> s.starts_at AT TIME ZONE house.zone
                        THEN salon.told('{0} is {1} by the clock of {2}.', to_char(s.starts_at AT TIME ZONE p_zone, 'HH24:MI'),
                                        to_char(s.starts_at AT TIME ZONE house.zone, 'HH24:MI'), house.zone) END AS moved
              FROM salon.salon house, salon.segment s JOIN salon.visit v ON v.id = s.visit_id JOIN salon.stylist who ON who.id = s.stylist_id
              LEFT JOIN salon.service done ON done.id = s.service_id
              LEFT JOIN salon.skill own ON own.stylist_id = s.stylist_id AND own.service_id = s.service_id,
                   salon.working(s.stylist_id, s.starts_at, s.ends_at, house.zone) hers
             WHERE s.takes_time AND s.starts_at > p_now - interval '12 hours' AND s.ends_at > p_now
               AND (p_stylists IS NULL OR s.stylist_id = ANY (p_stylists))
               AND (v.status = 'booked' OR v.status = 'held' AND v.reserved_until > p_now)) found
     WHERE NOT fine OR not_done IS NOT NULL OR moved IS NOT NULL;
END $$;

-- What is out of place now and was not before, or for another reason: as a desk lists it.
CREATE FUNCTION newly_out_of_place(p_before jsonb, p_stylists integer[], p_zone text, p_now timestamptz) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_object('visit', s.visit_id, 'ordinal', s.ordinal, 'stylist_id', s.stylist_id, 'stylist', who.name,
               'service', coalesce(done.name, ''), 'client', v.client_name, 'phone', v.client_phone, 'starts', s.starts_at, 'ends', s.ends_at,
               'until', v.reserved_until, 'why', o.why) ORDER BY s.starts_at, s.stylist_id, s.visit_id, s.ordinal), '[]')
      FROM salon.out_of_place(p_stylists, p_zone, p_now) o
      JOIN salon.visit v ON v.id = o.visit_id JOIN salon.segment s ON s.visit_id = o.visit_id AND s.ordinal = o.ordinal
      JOIN salon.stylist who ON who.id = s.stylist_id LEFT JOIN salon.service done ON done.id = s.service_id
     WHERE o.why IS NOT NULL AND p_before -> (o.visit_id || '/' || o.ordinal) IS DISTINCT FROM o.why
$$;

-- Whether each of these was seen where it is now.
CREATE FUNCTION all_seen(p_touched jsonb, p_seen jsonb) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT NOT EXISTS (
        SELECT visit, ordinal, stylist_id, starts FROM jsonb_to_recordset(p_touched) AS one (visit uuid, ordinal integer, stylist_id integer, starts timestamptz)
        EXCEPT
        SELECT visit, ordinal, stylist_id, starts FROM jsonb_to_recordset(p_seen) AS seen (visit uuid, ordinal integer, stylist_id integer, starts timestamptz))
$$;

-- Whose time is concerned: NULL is everybody's. Settings without another zone, prices and orders concern nobody's.
CREATE FUNCTION concerned(p_kind text, p_id bigint, p_now jsonb, p_wanted jsonb) RETURNS integer[] LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN CASE
        WHEN p_kind IN ('opening', 'closures') THEN NULL
        WHEN p_kind = 'salon' AND p_now ->> 'zone' <> p_wanted ->> 'zone' THEN NULL
        WHEN p_kind = 'service' AND (p_now -> 'active')::boolean AND NOT (p_wanted -> 'active')::boolean THEN NULL
        WHEN p_kind = 'stylist' AND p_id IS NOT NULL THEN ARRAY[p_id]
        WHEN p_kind = 'time_off' THEN ARRAY(SELECT one::integer FROM unnest(ARRAY[p_now ->> 'stylist', p_wanted ->> 'stylist']) one WHERE one IS NOT NULL)
        ELSE '{}' END;
END $$;

-- The stylists first, as whoever takes time does; then the live holds, so that one that is confirmed at this moment is told
-- as a booking or not yet one, and never as neither.
CREATE FUNCTION lock_concerned(p_stylists integer[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM salon.lock_stylists(VARIADIC coalesce(p_stylists, ARRAY(SELECT id FROM salon.stylist)));
    PERFORM FROM salon.visit v WHERE v.status = 'held' AND v.claimed_at > clock_timestamp() - interval '2 hours'
        AND EXISTS (SELECT FROM salon.segment s WHERE s.visit_id = v.id AND (p_stylists IS NULL OR s.stylist_id = ANY (p_stylists)))
      ORDER BY v.id FOR SHARE;
END $$;

-- Change the set-up. `p_id` is the stylist, service or time off that is meant; NULL for a new one and where there is one
-- only. `p_wanted` NULL takes time off away. `p_seen` has the touched bookings that the person has seen; NULL: tell what
-- would be touched, and write nothing. Kinds and their forms:
--   salon     the settings by their names
--   opening   [{"weekday", "starts", "ends"}], the whole week
--   closures  {"2027-12-25": "Christmas Day", "2027-12-26": null}: only these days; null is open
--   stylist   {"name", "colour", "active", "shifts", "breaks", "skills"}
--   time_off  {"stylist", "starts", "ends", "reason"}
--   service   its columns by their names
--   stylists, services  [3, 1, 2]: the ids of all of them in order
CREATE FUNCTION change_set_up(p_kind text, p_id bigint, p_was jsonb, p_wanted jsonb, p_seen jsonb, p_desk text, p_person text)
RETURNS SETOF set_up_outcome LANGUAGE plpgsql SECURITY DEFINER
SET search_path = salon, pg_catalog, pg_temp SET timezone = 'UTC' AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    was     jsonb := set_up_as_told(p_kind, p_was);
    wanted  jsonb := sound_set_up(p_kind, set_up_as_told(p_kind, p_wanted));
    seen    jsonb := set_up_as_told('seen', p_seen);
    known   bigint;
    stands  jsonb;
    zone    text;
    whose   integer[];
    before  jsonb;
    touched jsonb := '[]';
    at_now  timestamptz;
BEGIN
    PERFORM require_read_committed();
    PERFORM pg_advisory_xact_lock(5346, 0);
    zone := salon_zone();
    known := coalesce(p_id, made_before(p_kind, wanted));
    stands := set_up_now(p_kind, known, wanted);
    IF stands IS NOT DISTINCT FROM wanted THEN
        RETURN QUERY SELECT 'done', NULL::text[], known, touched, set_up();
        RETURN;
    ELSIF stands IS DISTINCT FROM was OR stands IS NULL AND p_id IS NOT NULL THEN
        RETURN QUERY SELECT 'changed', changed_meanwhile(p_kind), known, touched, set_up();
        RETURN;
    END IF;
    whose := concerned(p_kind, known, stands, wanted);
    -- Asked before anybody has to wait: what comes into the book from here on was bookable, and so is not among these.
    before := (SELECT coalesce(jsonb_object_agg(o.visit_id || '/' || o.ordinal, o.why), '{}') FROM out_of_place(whose, zone, clock_timestamp()) o);
    IF seen IS NOT NULL THEN
        PERFORM lock_concerned(whose);
    END IF;
    at_now := clock_timestamp();
    BEGIN
        known := write_set_up(p_kind, known, wanted);
        touched := newly_out_of_place(before, whose, zone, at_now);
        IF seen IS NULL OR NOT all_seen(touched, seen) THEN
            RAISE EXCEPTION USING ERRCODE = 'SD003', MESSAGE = 'Not all that this touches was seen.';
        END IF;
        INSERT INTO event (kind, version, stylist_id, service_id, desk, person, detail)
        VALUES (p_kind || '_set_up', 0, CASE p_kind WHEN 'stylist' THEN known WHEN 'time_off' THEN (coalesce(wanted, stands) ->> 'stylist')::integer END,
                CASE p_kind WHEN 'service' THEN known END, by_desk, by_person, what_changed(p_kind, stands, wanted));
    EXCEPTION WHEN SQLSTATE 'SD003' THEN
        RETURN QUERY SELECT 'touched', CASE jsonb_array_length(touched)
            WHEN 1 THEN told('This touches a booking that was not seen yet; nothing was changed.')
            ELSE told('This touches {0} bookings, and not all of them were seen; nothing was changed.', jsonb_array_length(touched)::text) END,
            p_id, touched, NULL::jsonb;
        RETURN;
    END;
    RETURN QUERY SELECT 'done', NULL::text[], known, touched, set_up();
END $$;
