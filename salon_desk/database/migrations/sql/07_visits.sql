-- Visits of several parts, at one stylist or more: claimed and arranged as one, all parts or none. The stylists of all
-- parts are locked in order, there is one clock for all of them, and lapsed holds in the way of any part are ended in
-- the order of their ids over all parts. Parts come as [{"stylist", "service", "starts", "minutes"}], `minutes` null for
-- the usual length; a plan of parts is a `segment[]` that nobody has written yet.

-- What was asked for, in order. A service that is off the list since stays possible for a visit that has it.
CREATE FUNCTION asked_parts(p_visit uuid, p_parts jsonb) RETURNS segment[] LANGUAGE plpgsql STABLE AS $$
DECLARE
    one   record;
    parts salon.segment[] := '{}';
BEGIN
    IF jsonb_typeof(p_parts) IS DISTINCT FROM 'array' THEN
        PERFORM salon.refuse('A visit has parts.');
    ELSIF jsonb_array_length(p_parts) NOT BETWEEN 1 AND 12 THEN
        PERFORM salon.refuse('A visit has between 1 and 12 parts.');
    END IF;
    FOR one IN SELECT * FROM ROWS FROM (jsonb_to_recordset(p_parts) AS (stylist integer, service integer, starts text, minutes integer))
                             WITH ORDINALITY AS r (stylist, service, starts, minutes, nth) ORDER BY r.nth LOOP
        IF one.stylist IS NULL THEN
            PERFORM salon.refuse('Each part of a visit names its stylist.');
        ELSIF one.starts !~ '(Z|[+-]\d\d(:?\d\d)?)$' THEN
            PERFORM salon.refuse('A time without a time zone was given, so nobody can know when it is.');
        END IF;
        parts := parts || salon.planned_part(p_visit, (one.nth - 1)::smallint, one.stylist, one.service, one.starts::timestamptz, one.minutes);
    END LOOP;
    RETURN parts;
END $$;

CREATE FUNCTION planned_part(p_visit uuid, p_ordinal smallint, p_stylist integer, p_service integer, p_starts timestamptz, p_minutes integer)
RETURNS segment LANGUAGE plpgsql STABLE AS $$
DECLARE
    planned record;
    part    salon.segment;
BEGIN
    PERFORM salon.require_time(p_starts);
    SELECT * INTO planned FROM salon.part_at(p_stylist, p_service, p_starts, p_minutes);
    IF FOUND THEN
        RETURN ROW(p_visit, p_ordinal, p_stylist, p_service, p_starts, planned.ends_at, planned.busy, 0, true,
                   planned.idle_from, planned.idle_until, planned.cleanup_minutes)::salon.segment;
    END IF;
    SELECT * INTO part FROM salon.segment s WHERE s.visit_id = p_visit AND s.stylist_id = p_stylist
       AND s.service_id IS NOT DISTINCT FROM p_service ORDER BY s.ordinal LIMIT 1;
    IF part.visit_id IS NULL OR p_minutes IS NULL OR p_minutes NOT BETWEEN 5 AND 720 - part.cleanup_minutes THEN
        PERFORM salon.required_part_at(p_stylist, p_service, p_starts, p_minutes);
    END IF;
    part.ends_at := p_starts + make_interval(mins => p_minutes + part.cleanup_minutes);
    RETURN ROW(p_visit, p_ordinal, p_stylist, p_service, p_starts, part.ends_at, tstzmultirange(tstzrange(p_starts, part.ends_at)), 0,
               true, NULL, NULL, part.cleanup_minutes)::salon.segment;
END $$;

-- Refuse a plan that no one can have. What a visit has already may have begun: a part that stays where it is only needs
-- a stylist who works.
CREATE FUNCTION require_parts(p_visit uuid, p_parts segment[], p_now timestamptz) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE part salon.segment;
BEGIN
    FOREACH part IN ARRAY p_parts LOOP
        IF EXISTS (SELECT FROM unnest(p_parts) o WHERE o.ordinal < part.ordinal AND o.stylist_id = part.stylist_id AND o.busy && part.busy) THEN
            PERFORM salon.refuse('Two parts of this visit need {0} at the same time.', (SELECT name FROM salon.stylist WHERE id = part.stylist_id));
        ELSIF EXISTS (SELECT FROM salon.segment s WHERE s.visit_id = p_visit AND s.takes_time AND s.stylist_id = part.stylist_id
                         AND s.starts_at = part.starts_at) THEN
            PERFORM salon.require_working(part.stylist_id, part.starts_at, part.ends_at);
        ELSE
            PERFORM salon.require_workable(part.stylist_id, part.starts_at, part.ends_at, p_now);
        END IF;
    END LOOP;
    IF (SELECT max(ends_at) > min(starts_at) + interval '12 hours' FROM unnest(p_parts)) THEN
        PERFORM salon.refuse('From its first part to its last a visit takes 12 hours at most.');
    END IF;
END $$;

-- Whose time a plan runs into, part by part; `beside` is who was squeezed in beside this visit as it stands. The stylists
-- must be locked.
CREATE FUNCTION overlapping(p_visit uuid, p_parts segment[], p_now timestamptz)
RETURNS TABLE (ordinal smallint, rival uuid, lane smallint, live boolean, beside boolean) LANGUAGE plpgsql AS $$
BEGIN
    RETURN QUERY SELECT part.ordinal, s.visit_id, s.lane, v.reserved_until IS NULL OR v.reserved_until > p_now,
           s.lane = 1 AND EXISTS (SELECT FROM salon.segment mine WHERE mine.visit_id = p_visit AND mine.takes_time AND mine.lane = 0
                                     AND mine.stylist_id = s.stylist_id AND mine.busy && s.busy)
      FROM unnest(p_parts) part JOIN salon.segment s ON s.takes_time AND s.stylist_id = part.stylist_id AND s.busy && part.busy
      JOIN salon.visit v ON v.id = s.visit_id
     WHERE s.visit_id <> p_visit ORDER BY part.ordinal, s.starts_at;
END $$;

-- Each part that runs into somebody's time in the lane beside, as long as one is free.
CREATE FUNCTION set_beside(p_visit uuid, p_parts segment[], p_now timestamptz) RETURNS segment[] LANGUAGE plpgsql AS $$
BEGIN
    RETURN (SELECT array_agg(ROW(part.visit_id, part.ordinal, part.stylist_id, part.service_id, part.starts_at, part.ends_at, part.busy,
                                 CASE WHEN 0 = ANY (o.lanes) AND NOT 1 = ANY (o.lanes) THEN 1 ELSE 0 END, true, part.idle_from,
                                 part.idle_until, part.cleanup_minutes)::salon.segment ORDER BY part.ordinal)
              FROM unnest(p_parts) part LEFT JOIN (SELECT ordinal, array_agg(lane) AS lanes FROM salon.overlapping(p_visit, p_parts, p_now)
                                                    WHERE live GROUP BY ordinal) o ON o.ordinal = part.ordinal);
END $$;

-- The first part whose time someone else has, and who; no row: there is room. In whose lane it counts only where the
-- parts may stand beside others, or these stand beside the visit already. Lapsed holds in the way are ended.
CREATE FUNCTION make_room(p_visit uuid, p_parts segment[], p_beside boolean, p_now timestamptz)
RETURNS TABLE (rival uuid, stylist_id integer, starts_at timestamptz, ends_at timestamptz) LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE one uuid;
BEGIN
    RETURN QUERY SELECT o.rival, part.stylist_id, part.starts_at, part.ends_at
      FROM salon.overlapping(p_visit, p_parts, p_now) o JOIN unnest(p_parts) part ON part.ordinal = o.ordinal
     WHERE o.live AND (o.lane = part.lane OR NOT p_beside AND NOT o.beside) ORDER BY part.ordinal LIMIT 1;
    IF FOUND THEN
        RETURN;
    END IF;
    FOR one IN SELECT DISTINCT o.rival FROM salon.overlapping(p_visit, p_parts, p_now) o JOIN unnest(p_parts) part ON part.ordinal = o.ordinal
                WHERE o.lane = part.lane OR NOT p_beside AND NOT o.beside ORDER BY 1 LOOP
        IF NOT salon.end_hold(one) THEN
            RETURN QUERY SELECT one, part.stylist_id, part.starts_at, part.ends_at
              FROM salon.overlapping(p_visit, p_parts, p_now) o JOIN unnest(p_parts) part ON part.ordinal = o.ordinal WHERE o.rival = one LIMIT 1;
            RETURN;
        END IF;
    END LOOP;
END $$;

CREATE FUNCTION has_parts(p_visit uuid, p_parts segment[]) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT array_agg((ordinal, stylist_id, service_id, starts_at, ends_at, busy)::text ORDER BY ordinal)
              FROM salon.segment WHERE visit_id = p_visit AND takes_time)
         = (SELECT array_agg((ordinal, stylist_id, service_id, starts_at, ends_at, busy)::text ORDER BY ordinal) FROM unnest(p_parts));
END $$;

-- Other parts for a visit whose stylists and row are locked. The visit is changed before it gets its new parts, which
-- then tell of themselves.
CREATE FUNCTION write_parts(p_visit uuid, p_parts segment[], p_change text, p_desk text, p_person text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM salon.segment WHERE visit_id = p_visit;
    UPDATE salon.visit v SET version = version + 1, change = p_change, changed_desk = p_desk, changed_person = p_person,
           starts_at = whole.starts, ends_at = whole.ends
      FROM (SELECT min(part.starts_at) AS starts, max(part.ends_at) AS ends FROM unnest(p_parts) part) whole WHERE v.id = p_visit;
    INSERT INTO salon.segment SELECT * FROM unnest(p_parts);
END $$;

-- The same with everything that is checked before, and the answer. Who was squeezed in may stand beside others again. Parts
-- that are there already are no change.
CREATE FUNCTION rearrange(mine visit, p_parts segment[], p_change text, p_now timestamptz, p_desk text, p_person text)
RETURNS SETOF outcome LANGUAGE plpgsql AS $$
DECLARE
    beside boolean := mine.squeezed_because <> '';
    parts  salon.segment[] := p_parts;
    way    record;
BEGIN
    IF p_change <> 'changed' OR NOT salon.has_parts(mine.id, p_parts) THEN
        PERFORM salon.require_parts(mine.id, p_parts, p_now);
        IF beside THEN
            parts := salon.set_beside(mine.id, p_parts, p_now);
        END IF;
        SELECT * INTO way FROM salon.make_room(mine.id, parts, beside, p_now);
        IF FOUND THEN
            RETURN QUERY SELECT * FROM salon.answer_taken(way.rival, mine.id, way.stylist_id, way.starts_at, way.ends_at, p_desk,
                                                          p_person, mine.squeezed_because);
            RETURN;
        END IF;
        PERFORM salon.write_parts(mine.id, parts, p_change, p_desk, p_person);
    END IF;
    RETURN QUERY SELECT * FROM salon.answer('done', NULL, mine.id);
END $$;

-- Hold all parts of a visit, or none. With a reason it may be squeezed in beside one other visit, in the lane beside it.
CREATE FUNCTION claim_visit(p_visit uuid, p_token uuid, p_parts jsonb, p_desk text, p_person text, p_squeezed text DEFAULT '')
RETURNS SETOF outcome LANGUAGE plpgsql SECURITY DEFINER
SET search_path = salon, pg_catalog, pg_temp AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    reason    text := clean(p_squeezed, 'reason', 200, false);
    parts     segment[];
    at_now    timestamptz;
    way       record;
BEGIN
    PERFORM require_read_committed();
    IF p_visit IS NULL OR p_token IS NULL THEN
        PERFORM refuse('A claim names its visit and its token.');
    ELSIF EXISTS (SELECT FROM visit WHERE id = p_visit) THEN
        RETURN QUERY SELECT * FROM what_became_of(p_visit, p_token, by_desk, by_person);
        RETURN;
    END IF;
    parts := asked_parts(p_visit, p_parts);
    PERFORM lock_stylists(VARIADIC (SELECT array_agg(stylist_id) FROM unnest(parts)));
    at_now := clock_timestamp();
    PERFORM require_parts(p_visit, parts, at_now);
    IF reason <> '' AND EXISTS (SELECT FROM overlapping(p_visit, parts, at_now) WHERE live) THEN
        parts := set_beside(p_visit, parts, at_now);
    ELSE
        reason := '';
    END IF;
    SELECT * INTO way FROM make_room(p_visit, parts, reason <> '', at_now);
    IF FOUND THEN
        RETURN QUERY SELECT * FROM answer_taken(way.rival, p_visit, way.stylist_id, way.starts_at, way.ends_at, by_desk, by_person, reason);
        RETURN;
    END IF;
    INSERT INTO visit (id, token, status, reserved_until, starts_at, ends_at, claimed_at, desk, person, squeezed_because, change,
                       changed_desk, changed_person)
    SELECT p_visit, p_token, 'held', hold_end(at_now, at_now, house.hold_seconds, house.hold_cap_seconds), min(part.starts_at), max(part.ends_at), at_now, by_desk,
           by_person, reason, 'claimed', by_desk, by_person FROM salon house, unnest(parts) part GROUP BY house.*, house.id
    ON CONFLICT DO NOTHING;
    IF FOUND THEN
        INSERT INTO segment SELECT * FROM unnest(parts);
    END IF;
    -- The same claim may have been on its way twice: then it is told what the other one made.
    RETURN QUERY SELECT * FROM what_became_of(p_visit, p_token, by_desk, by_person);
END $$;

-- Other parts for a hold, in place: another service, stylist, time, more or fewer of them. When something is in the way
-- the hold stays as it was.
CREATE FUNCTION arrange(p_visit uuid, p_token uuid, p_parts jsonb, p_desk text, p_person text)
RETURNS SETOF outcome LANGUAGE plpgsql SECURITY DEFINER
SET search_path = salon, pg_catalog, pg_temp AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    parts     segment[] := asked_parts(p_visit, p_parts);
    mine      visit := lock_visit_with_stylists(p_visit, VARIADIC (SELECT array_agg(stylist_id) FROM unnest(parts)));
    at_now    timestamptz := clock_timestamp();
    verdict   text := verdict_on_hold(mine, p_token, at_now);
BEGIN
    IF verdict <> 'live' THEN
        RETURN QUERY SELECT * FROM answer_not_live(verdict, p_visit);
    ELSE
        RETURN QUERY SELECT * FROM rearrange(mine, parts, 'changed', at_now, by_desk, by_person);
    END IF;
END $$;

-- Another service or length for the first part of a hold, in place; the other parts stay.
CREATE FUNCTION resize(p_visit uuid, p_token uuid, p_service integer, p_minutes integer, p_desk text, p_person text)
RETURNS SETOF outcome LANGUAGE plpgsql SECURITY DEFINER
SET search_path = salon, pg_catalog, pg_temp AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    mine    visit := lock_visit_with_stylists(p_visit);
    at_now  timestamptz := clock_timestamp();
    verdict text := verdict_on_hold(mine, p_token, at_now);
    parts   segment[];
BEGIN
    IF verdict <> 'live' THEN
        RETURN QUERY SELECT * FROM answer_not_live(verdict, p_visit);
        RETURN;
    END IF;
    SELECT array_agg(CASE WHEN s.ordinal = 0 THEN planned_part(p_visit, 0::smallint, s.stylist_id, p_service, s.starts_at, p_minutes)
                          ELSE s END ORDER BY s.ordinal) INTO parts FROM segment s WHERE s.visit_id = p_visit;
    RETURN QUERY SELECT * FROM rearrange(mine, parts, 'resized', at_now, by_desk, by_person);
END $$;
