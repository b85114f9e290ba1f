-- What the set-up may be, how it is written, and what the log tells of a change. Only `change_set_up` calls these.

-- Fit to be written, or refused.
-- words: opening hours, working hours, breaks
CREATE FUNCTION sound_set_up(p_kind text, p_wanted jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF p_wanted IS NULL AND p_kind <> 'time_off' THEN
        PERFORM salon.refuse('Nothing is said about what is to be set up.');
    END IF;
    CASE p_kind
        WHEN 'salon' THEN RETURN salon.sound_salon(p_wanted);
        WHEN 'opening' THEN
            IF p_wanted = '[]' THEN
                PERFORM salon.refuse('A salon is open on at least one day of the week.');
            END IF;
            PERFORM salon.require_week(p_wanted, 'opening hours');
        WHEN 'closures' THEN RETURN salon.sound_closures(p_wanted);
        WHEN 'stylist' THEN RETURN salon.sound_stylist(p_wanted);
        WHEN 'time_off' THEN RETURN salon.sound_time_off(p_wanted);
        WHEN 'service' THEN RETURN salon.sound_service(p_wanted);
        WHEN 'stylists', 'services' THEN NULL;
        ELSE PERFORM salon.refuse('There is nothing of this kind to set up.');
    END CASE;
    RETURN p_wanted;
END $$;

-- words: salon's name, time zone
CREATE FUNCTION sound_salon(p_wanted jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE asked salon.salon := jsonb_populate_record(NULL::salon.salon, p_wanted);
BEGIN
    asked.name := salon.sound_name(asked.name, 'salon''s name');
    asked.zone := salon.clean(asked.zone, 'time zone', 60, true);
    PERFORM salon.refuse(VARIADIC wrong) FROM (SELECT CASE
        WHEN (asked.currency ~ '^[A-Z]{3}$') IS NOT TRUE THEN salon.told('A currency has three capital letters, such as EUR.')
        WHEN (asked.slot_minutes IN (5, 10, 15, 20, 30, 60)) IS NOT TRUE THEN salon.told('A slot has 5, 10, 15, 20, 30 or 60 minutes.')
        WHEN (asked.hold_seconds BETWEEN 30 AND 600) IS NOT TRUE THEN salon.told('A hold lasts between 30 seconds and 10 minutes.')
        WHEN (asked.hold_cap_seconds BETWEEN asked.hold_seconds AND 3600) IS NOT TRUE
            THEN salon.told('A hold can be kept for an hour at most, and not shorter than it lasts by itself.')
        WHEN asked.no_show_minutes NOT BETWEEN 5 AND 240 THEN salon.told('A client is a no-show after 5 minutes to 4 hours.')
        WHEN asked.wish_minutes NOT BETWEEN 1 AND 60 THEN salon.told('Freed time is held for the waitlist for 1 to 60 minutes.')
        END AS wrong) checked WHERE wrong IS NOT NULL;
    RETURN to_jsonb(asked) - 'id';
END $$;

-- Midnight at the end is 23:59:59.999999, because no desk can read 24:00.
-- words: Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday
CREATE FUNCTION require_week(p_week jsonb, p_what text) RETURNS void LANGUAGE plpgsql STABLE AS $$
BEGIN
    PERFORM salon.refuse(VARIADIC CASE
        WHEN (weekday BETWEEN 1 AND 7) IS NOT TRUE THEN salon.told('A week has the days 1 for Monday to 7 for Sunday.')
        WHEN (ends > starts) IS NOT TRUE THEN salon.told('On {0:word} the {1:word} end before they begin.', nth, p_what)
        WHEN ends > time '23:59:59.999999' OR ends <> time '23:59:59.999999' AND date_trunc('minute', ends - time '00:00') <> ends - time '00:00'
          OR date_trunc('minute', starts - time '00:00') <> starts - time '00:00'
            THEN salon.told('On {0:word} the {1:word} begin and end on whole minutes of the salon''s clock.', nth, p_what)
        ELSE salon.told('On {0:word} two stretches of the {1:word} overlap.', nth, p_what) END)
      FROM (SELECT *, to_char(date '2024-01-01' + weekday - 1, 'FMDay') AS nth, lag(ends) OVER (PARTITION BY weekday ORDER BY starts, ends) AS earlier
              FROM jsonb_to_recordset(p_week) AS one (weekday integer, starts time, ends time)) week
     WHERE (weekday BETWEEN 1 AND 7 AND ends > starts AND (earlier IS NULL OR starts >= earlier) AND ends <= time '23:59:59.999999'
            AND (ends = time '23:59:59.999999' OR date_trunc('minute', ends - time '00:00') = ends - time '00:00')
            AND date_trunc('minute', starts - time '00:00') = starts - time '00:00') IS NOT TRUE
     ORDER BY weekday, starts LIMIT 1;
END $$;

CREATE FUNCTION sound_closures(p_wanted jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF (SELECT count(*) > 400 FROM jsonb_object_keys(p_wanted)) THEN
        PERFORM salon.refuse('These are {0} days; 400 is the most at once.', (SELECT count(*)::text FROM jsonb_object_keys(p_wanted)));
    ELSIF EXISTS (SELECT FROM jsonb_object_keys(p_wanted) day WHERE day::date NOT BETWEEN '1900-01-01' AND '8999-12-31') THEN
        PERFORM salon.refuse('No salon is closed in that year.');
    END IF;
    RETURN (SELECT coalesce(jsonb_object_agg(day, CASE WHEN reason IS NOT NULL THEN salon.clean(reason, 'reason', 200, true) END), '{}')
              FROM jsonb_each_text(p_wanted) AS one (day, reason));
END $$;

-- words: stylist's name
CREATE FUNCTION sound_stylist(p_wanted jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
BEGIN
    PERFORM salon.require_week(p_wanted -> 'shifts', 'working hours');
    PERFORM salon.require_week(p_wanted -> 'breaks', 'breaks');
    PERFORM salon.refuse(VARIADIC wrong) FROM (SELECT CASE
        WHEN s.id IS NULL THEN salon.told('This service is not on the list.')
        WHEN count(*) OVER (PARTITION BY own.service) > 1 THEN salon.told('A stylist does a service in one way only.')
        WHEN own.minutes NOT BETWEEN 5 AND 720 THEN salon.told('A service takes between 5 minutes and 12 hours.')
        WHEN own.minutes + s.cleanup_minutes > 720 THEN salon.told('{0} takes more than 12 hours with cleaning up.', s.name)
        WHEN own.price NOT BETWEEN 0 AND 2000000000 THEN salon.told('A price is not less than nothing, and no fortune.') END AS wrong
          FROM jsonb_to_recordset(p_wanted -> 'skills') AS own (service integer, minutes integer, price integer)
          LEFT JOIN salon.service s ON s.id = own.service) checked WHERE wrong IS NOT NULL LIMIT 1;
    RETURN jsonb_build_object('name', salon.sound_name(p_wanted ->> 'name', 'stylist''s name'), 'colour', salon.sound_colour(p_wanted ->> 'colour'),
        'active', p_wanted -> 'active', 'shifts', p_wanted -> 'shifts', 'skills', p_wanted -> 'skills',
        'breaks', (SELECT coalesce(jsonb_agg(one || jsonb_build_object('reason', salon.clean(coalesce(one ->> 'reason', 'Break'), 'reason', 200, true))
                                   ORDER BY nth), '[]') FROM jsonb_array_elements(p_wanted -> 'breaks') WITH ORDINALITY AS b (one, nth)));
END $$;

-- A name stands among other words on one line: no line breaks, and nothing that turns the direction of what follows.
CREATE FUNCTION sound_name(p_name text, p_what text) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE cleaned text := salon.clean(p_name, p_what, 200, true);
BEGIN
    IF cleaned ~ '[\x01-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]' THEN
        PERFORM salon.refuse('The {0:word} contains signs that are not text.', p_what);
    END IF;
    RETURN cleaned;
END $$;

CREATE FUNCTION sound_colour(p_colour text) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF (p_colour ~* '^#[0-9a-f]{6}$') IS NOT TRUE THEN
        PERFORM salon.refuse('A colour is written as #rrggbb.');
    END IF;
    RETURN lower(p_colour);
END $$;

CREATE FUNCTION sound_time_off(p_wanted jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE
    starts timestamptz := (p_wanted ->> 'starts')::timestamptz;
    ends   timestamptz := (p_wanted ->> 'ends')::timestamptz;
BEGIN
    IF p_wanted IS NULL THEN
        RETURN NULL;
    ELSIF NOT EXISTS (SELECT FROM salon.stylist WHERE id = (p_wanted ->> 'stylist')::integer) THEN
        PERFORM salon.refuse('This stylist is not known.');
    ELSIF (ends > starts) IS NOT TRUE THEN
        PERFORM salon.refuse('Time off ends after it begins.');
    ELSIF starts < '1900-01-01Z' OR ends > '9000-01-01Z' THEN
        PERFORM salon.refuse('Nobody is away in that year.');
    ELSIF date_trunc('minute', starts) <> starts OR date_trunc('minute', ends) <> ends THEN
        PERFORM salon.refuse('Time off begins and ends on a whole minute.');
    END IF;
    RETURN p_wanted || jsonb_build_object('reason', salon.clean(p_wanted ->> 'reason', 'reason', 200, true));
END $$;

-- words: service's name, service's category
CREATE FUNCTION sound_service(p_wanted jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE AS $$
DECLARE asked salon.service := jsonb_populate_record(jsonb_populate_record(NULL::salon.service,
    '{"price": 0, "active": true, "apply_minutes": 0, "processing_minutes": 0, "cleanup_minutes": 0, "needs_patch_test": false}'), jsonb_strip_nulls(p_wanted));
BEGIN
    asked.name := salon.sound_name(asked.name, 'service''s name');
    asked.category := salon.sound_name(asked.category, 'service''s category');
    asked.colour := salon.sound_colour(asked.colour);
    PERFORM salon.refuse(VARIADIC wrong) FROM (SELECT CASE
        WHEN (asked.minutes BETWEEN 5 AND 720) IS NOT TRUE THEN salon.told('A service takes between 5 minutes and 12 hours.')
        WHEN asked.cleanup_minutes NOT BETWEEN 0 AND 60 THEN salon.told('Cleaning up takes an hour at most.')
        WHEN asked.minutes + asked.cleanup_minutes > 720 THEN salon.told('A service takes 12 hours at most, with cleaning up.')
        WHEN asked.price NOT BETWEEN 0 AND 2000000000 THEN salon.told('A price is not less than nothing, and no fortune.')
        WHEN asked.apply_minutes < 0 OR asked.processing_minutes < 0 THEN salon.told('A phase of a service takes no less than no time.')
        WHEN asked.processing_minutes > 0 AND (asked.apply_minutes = 0 OR asked.apply_minutes::bigint + asked.processing_minutes >= asked.minutes)
            THEN salon.told('What takes effect is applied before it and finished after it, all within the service''s length.')
        WHEN asked.apply_minutes > asked.minutes THEN salon.told('Applying takes no longer than the whole service.')
        END AS wrong) checked WHERE wrong IS NOT NULL;
    RETURN to_jsonb(asked) - '{id,position}'::text[];
END $$;

-- Asked when it is written: an order that somebody was added to in the meantime is a changed one.
CREATE FUNCTION require_order(p_kind text, p_wanted jsonb) RETURNS void LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF (SELECT jsonb_agg(one ORDER BY one) FROM jsonb_array_elements(p_wanted) one) IS DISTINCT FROM
       (SELECT jsonb_agg(one ORDER BY one) FROM jsonb_array_elements(salon.set_up_now(p_kind, NULL, NULL)) one) THEN
        PERFORM salon.refuse('An order names each of them once.');
    END IF;
END $$;

-- Write what is sound; the id of what was written.
CREATE FUNCTION write_set_up(p_kind text, p_id bigint, p_wanted jsonb) RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
    CASE p_kind
        WHEN 'salon' THEN
            UPDATE salon.salon SET (name, zone, currency, slot_minutes, hold_seconds, hold_cap_seconds, no_show_minutes, wish_minutes) =
                (SELECT name, zone, currency, slot_minutes, hold_seconds, hold_cap_seconds, no_show_minutes, wish_minutes
                   FROM jsonb_populate_record(NULL::salon.salon, p_wanted));
        WHEN 'opening' THEN
            DELETE FROM salon.opening_hours;
            INSERT INTO salon.opening_hours SELECT * FROM jsonb_to_recordset(p_wanted) AS one (weekday integer, starts time, ends time);
        WHEN 'closures' THEN
            DELETE FROM salon.closure WHERE day IN (SELECT one::date FROM jsonb_object_keys(p_wanted) one);
            INSERT INTO salon.closure SELECT day::date, reason FROM jsonb_each_text(p_wanted) AS one (day, reason) WHERE reason IS NOT NULL;
        WHEN 'stylist' THEN RETURN salon.write_stylist(p_id::integer, p_wanted);
        WHEN 'time_off' THEN RETURN salon.write_time_off(p_id, p_wanted);
        WHEN 'service' THEN RETURN salon.write_service(p_id::integer, p_wanted);
        WHEN 'stylists' THEN
            PERFORM salon.require_order(p_kind, p_wanted);
            UPDATE salon.stylist t SET position = nth FROM jsonb_array_elements(p_wanted) WITH ORDINALITY AS o (one, nth) WHERE t.id = one::integer AND position <> nth;
        WHEN 'services' THEN
            PERFORM salon.require_order(p_kind, p_wanted);
            UPDATE salon.service t SET position = nth FROM jsonb_array_elements(p_wanted) WITH ORDINALITY AS o (one, nth) WHERE t.id = one::integer AND position <> nth;
    END CASE;
    RETURN NULL;
END $$;

CREATE FUNCTION write_stylist(p_id integer, p_wanted jsonb) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE her integer := p_id;
BEGIN
    IF her IS NULL THEN
        INSERT INTO salon.stylist (name, colour, position) VALUES ('new', '#000000', (SELECT coalesce(max(position) + 1, 0) FROM salon.stylist)) RETURNING id INTO her;
    END IF;
    UPDATE salon.stylist SET name = p_wanted ->> 'name', colour = p_wanted ->> 'colour', active = (p_wanted ->> 'active')::boolean WHERE id = her;
    DELETE FROM salon.shift WHERE stylist_id = her;
    DELETE FROM salon.pause WHERE stylist_id = her;
    DELETE FROM salon.skill WHERE stylist_id = her;
    INSERT INTO salon.shift SELECT her, one.* FROM jsonb_to_recordset(p_wanted -> 'shifts') AS one (weekday integer, starts time, ends time);
    INSERT INTO salon.pause SELECT her, one.* FROM jsonb_to_recordset(p_wanted -> 'breaks') AS one (weekday integer, starts time, ends time, reason text);
    INSERT INTO salon.skill SELECT her, one.* FROM jsonb_to_recordset(p_wanted -> 'skills') AS one (service integer, offered boolean, minutes integer, price integer);
    RETURN her;
END $$;

CREATE FUNCTION write_time_off(p_id bigint, p_wanted jsonb) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    away integer := (p_wanted ->> 'stylist')::integer;
    span tstzrange := tstzrange((p_wanted ->> 'starts')::timestamptz, (p_wanted ->> 'ends')::timestamptz);
    made bigint := p_id;
BEGIN
    IF p_wanted IS NULL THEN
        DELETE FROM salon.time_off WHERE id = p_id;
    ELSIF p_id IS NULL THEN
        INSERT INTO salon.time_off (stylist_id, during, reason) VALUES (away, span, p_wanted ->> 'reason') RETURNING id INTO made;
    ELSE
        UPDATE salon.time_off SET stylist_id = away, during = span, reason = p_wanted ->> 'reason' WHERE id = p_id;
    END IF;
    RETURN made;
END $$;

CREATE FUNCTION write_service(p_id integer, p_wanted jsonb) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE its integer := p_id;
BEGIN
    IF its IS NULL THEN
        INSERT INTO salon.service (name, category, colour, minutes, position)
        VALUES ('new', 'new', '#000000', 5, (SELECT coalesce(max(position) + 1, 0) FROM salon.service)) RETURNING id INTO its;
    END IF;
    UPDATE salon.service SET (name, category, colour, minutes, price, active, apply_minutes, processing_minutes, cleanup_minutes, needs_patch_test) =
        (SELECT name, category, colour, minutes, price, active, apply_minutes, processing_minutes, cleanup_minutes, needs_patch_test
           FROM jsonb_populate_record(NULL::salon.service, p_wanted)) WHERE id = its;
    RETURN its;
END $$;

-- What the log tells: what it was and is, as {"name": [before, after]}, and of a stylist's absence not why.
CREATE FUNCTION what_changed(p_kind text, p_was jsonb, p_is jsonb) RETURNS jsonb LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN coalesce(jsonb_typeof(p_is), 'object') <> 'object' THEN jsonb_build_object(p_kind, jsonb_build_array(p_was, p_is))
                ELSE (SELECT jsonb_object_agg(key, jsonb_build_array(p_was -> key, p_is -> key))
                        FROM jsonb_object_keys(coalesce(p_is, p_was)) key
                       WHERE p_was -> key IS DISTINCT FROM p_is -> key AND (p_kind, key) <> ('time_off', 'reason')) END
$$;

CREATE FUNCTION changed_meanwhile(p_kind text) RETURNS text[] LANGUAGE plpgsql STABLE AS $$
DECLARE by_desk text := (SELECT desk FROM salon.event WHERE kind = p_kind || '_set_up' AND at > clock_timestamp() - interval '1 day' ORDER BY id DESC LIMIT 1);
BEGIN
    IF by_desk IS NULL THEN
        RETURN CASE p_kind
            WHEN 'salon' THEN salon.told('The settings were changed by someone else in the meantime; nothing was overwritten.')
            WHEN 'opening' THEN salon.told('The opening hours were changed by someone else in the meantime; nothing was overwritten.')
            WHEN 'closures' THEN salon.told('These days were changed by someone else in the meantime; nothing was overwritten.')
            WHEN 'stylist' THEN salon.told('This stylist was changed by someone else in the meantime; nothing was overwritten.')
            WHEN 'time_off' THEN salon.told('This time off was changed by someone else in the meantime; nothing was overwritten.')
            WHEN 'service' THEN salon.told('This service was changed by someone else in the meantime; nothing was overwritten.')
            ELSE salon.told('The order was changed by someone else in the meantime; nothing was overwritten.') END;
    END IF;
    RETURN CASE p_kind
        WHEN 'salon' THEN salon.told('The settings were changed by {0} in the meantime; nothing was overwritten.', by_desk)
        WHEN 'opening' THEN salon.told('The opening hours were changed by {0} in the meantime; nothing was overwritten.', by_desk)
        WHEN 'closures' THEN salon.told('These days were changed by {0} in the meantime; nothing was overwritten.', by_desk)
        WHEN 'stylist' THEN salon.told('This stylist was changed by {0} in the meantime; nothing was overwritten.', by_desk)
        WHEN 'time_off' THEN salon.told('This time off was changed by {0} in the meantime; nothing was overwritten.', by_desk)
        WHEN 'service' THEN salon.told('This service was changed by {0} in the meantime; nothing was overwritten.', by_desk)
        ELSE salon.told('The order was changed by {0} in the meantime; nothing was overwritten.', by_desk) END;
END $$;
