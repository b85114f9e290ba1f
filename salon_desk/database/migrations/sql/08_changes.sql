-- What is done with a booking: by anybody, but only by who has seen it as it stands. Each function names the version that
-- was read; one that someone else has changed since is left alone and shown. What takes a booking back restores what it
-- was, also where nobody could book it any more.

-- Why a booking that was read at this version can't be changed now: NULL, gone or changed.
CREATE FUNCTION verdict_on_booking(theirs visit, p_version integer) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN CASE WHEN theirs.id IS NULL OR theirs.status <> 'booked' THEN 'gone' WHEN theirs.version IS DISTINCT FROM p_version THEN 'changed' END;
END $$;

-- words: booked, confirmed, arrived, late, in chair, done, no show
CREATE FUNCTION answer_not_changed(p_verdict text, theirs visit) RETURNS SETOF outcome LANGUAGE plpgsql AS $$
DECLARE by_desk text := theirs.changed_desk;
BEGIN
    IF p_verdict = 'changed' THEN
        RETURN QUERY SELECT * FROM salon.answer('changed', CASE theirs.change
            WHEN 'confirmed' THEN salon.told('This booking was confirmed by {0} in the meantime; nothing was overwritten.', by_desk)
            WHEN 'cancelled' THEN salon.told('This booking was cancelled by {0} in the meantime; nothing was overwritten.', by_desk)
            WHEN 'moved' THEN salon.told('This booking was moved by {0} in the meantime; nothing was overwritten.', by_desk)
            WHEN 'revived' THEN salon.told('This booking was taken back by {0} in the meantime; nothing was overwritten.', by_desk)
            WHEN 'progressed' THEN salon.told('This booking was marked as {0:word} by {1} in the meantime; nothing was overwritten.',
                                              replace(theirs.progress, '_', ' '), by_desk)
            ELSE salon.told('This booking was changed by {0} in the meantime; nothing was overwritten.', by_desk) END, theirs.id);
    ELSIF theirs.id IS NULL THEN
        RETURN QUERY SELECT * FROM salon.answer_gone(salon.told('This booking is not in the book.'), NULL);
    ELSE
        RETURN QUERY SELECT * FROM salon.answer_gone(CASE theirs.change
            WHEN 'cancelled' THEN salon.told('This booking was already cancelled by {0}.', by_desk)
            WHEN 'unconfirmed' THEN salon.told('This booking was already turned into a hold again by {0}.', by_desk)
            WHEN 'released' THEN salon.told('This booking was already released by {0}.', by_desk)
            WHEN 'lapsed' THEN salon.told('This booking had become a hold of {0} again, and that hold has run out.', by_desk)
            ELSE salon.told('This booking was already changed by {0}.', by_desk) END, theirs.id);
    END IF;
END $$;

-- Whether this desk's change of this kind, from this version on, is the last thing that happened: asked again.
CREATE FUNCTION is_done(theirs visit, p_version integer, p_change text, p_desk text) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN theirs.version = p_version + 1 AND theirs.change = p_change AND theirs.changed_desk = p_desk;
END $$;

CREATE FUNCTION cancel(p_visit uuid, p_version integer, p_because text, p_desk text, p_person text)
RETURNS SETOF outcome LANGUAGE plpgsql SECURITY DEFINER
SET search_path = salon, pg_catalog, pg_temp AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    reason  text := clean(p_because, 'reason', 200, false);
    theirs  visit := lock_visit(p_visit);
    verdict text := verdict_on_booking(theirs, p_version);
BEGIN
    IF is_done(theirs, p_version, 'cancelled', by_desk) THEN
        NULL;
    ELSIF verdict IS NOT NULL THEN
        RETURN QUERY SELECT * FROM answer_not_changed(verdict, theirs);
        RETURN;
    ELSE
        UPDATE segment SET takes_time = false WHERE visit_id = p_visit;
        UPDATE visit SET status = 'cancelled', version = version + 1, change = 'cancelled', cancelled_because = reason,
               changed_desk = by_desk, changed_person = by_person WHERE id = p_visit;
    END IF;
    RETURN QUERY SELECT * FROM answer('done', NULL, p_visit);
END $$;

-- Another time or stylist for a part of a booking: the new place is taken and the old one freed in one transaction. All
-- parts move by as much as this one; what this one's stylist did, the new stylist does.
CREATE FUNCTION move(p_visit uuid, p_version integer, p_stylist integer, p_starts timestamptz, p_desk text, p_person text,
                     p_ordinal integer DEFAULT 0)
RETURNS SETOF outcome LANGUAGE plpgsql SECURITY DEFINER
SET search_path = salon, pg_catalog, pg_temp AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    theirs  visit := lock_visit_with_stylists(p_visit, p_stylist);
    verdict text := verdict_on_booking(theirs, p_version);
    part    segment := part_of(p_visit, p_ordinal);
BEGIN
    IF is_done(theirs, p_version, 'moved', by_desk) AND part.stylist_id = p_stylist AND part.starts_at = p_starts THEN
        RETURN QUERY SELECT * FROM answer('done', NULL, p_visit);
    ELSIF verdict IS NOT NULL OR part.visit_id IS NULL THEN
        RETURN QUERY SELECT * FROM answer_not_changed(coalesce(verdict, 'changed'), theirs);
    ELSE
        PERFORM require_time(p_starts);
        RETURN QUERY SELECT * FROM rearrange(theirs, moved_parts(part, p_stylist, p_starts), 'moved', clock_timestamp(), by_desk, by_person);
    END IF;
END $$;

CREATE FUNCTION part_of(p_visit uuid, p_ordinal integer) RETURNS segment LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT s FROM salon.segment s WHERE visit_id = p_visit AND ordinal = p_ordinal);
END $$;

-- The parts of a visit as they would be when this one goes to this stylist and time.
CREATE FUNCTION moved_parts(moved segment, p_stylist integer, p_starts timestamptz) RETURNS segment[] LANGUAGE plpgsql STABLE AS $$
DECLARE
    part    salon.segment;
    parts   salon.segment[] := '{}';
BEGIN
    FOR part IN SELECT * FROM salon.segment WHERE visit_id = moved.visit_id ORDER BY ordinal LOOP
        IF part.stylist_id = moved.stylist_id AND part.stylist_id <> p_stylist THEN
            PERFORM salon.require_skill(p_stylist, part.service_id);
            part.stylist_id := p_stylist;
        END IF;
        parts := parts || salon.shifted(part, p_starts - moved.starts_at);
    END LOOP;
    RETURN parts;
END $$;

-- Refuse to give a stylist what she does not do.
CREATE FUNCTION require_skill(p_stylist integer, p_service integer) RETURNS void LANGUAGE plpgsql STABLE AS $$
BEGIN
    PERFORM salon.refuse('{0} does not do {1}.', who.name, what.name)
       FROM salon.skill own JOIN salon.stylist who ON who.id = own.stylist_id JOIN salon.service what ON what.id = own.service_id
      WHERE own.stylist_id = p_stylist AND own.service_id = p_service AND NOT own.offered;
END $$;

CREATE FUNCTION shifted(part segment, by interval) RETURNS segment LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    part.starts_at := part.starts_at + by;
    part.ends_at := part.ends_at + by;
    part.busy := (SELECT range_agg(tstzrange(lower(one) + by, upper(one) + by)) FROM unnest(part.busy) one);
    part.idle_from := part.idle_from + by;
    part.idle_until := part.idle_until + by;
    RETURN part;
END $$;

-- Another length for a part of a booking, without the minutes of cleaning up; the parts that come after it shift with
-- its end.
CREATE FUNCTION relength(p_visit uuid, p_version integer, p_ordinal integer, p_minutes integer, p_desk text, p_person text)
RETURNS SETOF outcome LANGUAGE plpgsql SECURITY DEFINER
SET search_path = salon, pg_catalog, pg_temp AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    theirs  visit := lock_visit_with_stylists(p_visit);
    verdict text := verdict_on_booking(theirs, p_version);
    part    segment := part_of(p_visit, p_ordinal);
    longer  segment;
BEGIN
    IF is_done(theirs, p_version, 'changed', by_desk)
       AND part.ends_at = part.starts_at + make_interval(mins => p_minutes + part.cleanup_minutes) THEN
        RETURN QUERY SELECT * FROM answer('done', NULL, p_visit);
        RETURN;
    ELSIF verdict IS NOT NULL OR part.visit_id IS NULL THEN
        RETURN QUERY SELECT * FROM answer_not_changed(coalesce(verdict, 'changed'), theirs);
        RETURN;
    ELSIF p_minutes IS NULL OR p_minutes NOT BETWEEN 5 AND 720 THEN
        PERFORM refuse('A visit lasts between 5 minutes and 12 hours.');
    END IF;
    longer := planned_part(p_visit, part.ordinal, part.stylist_id, part.service_id, part.starts_at, p_minutes);
    RETURN QUERY SELECT * FROM rearrange(theirs, (
        SELECT array_agg(CASE WHEN s.ordinal = p_ordinal THEN longer
                              WHEN s.starts_at >= part.ends_at - make_interval(mins => part.cleanup_minutes)
                              THEN shifted(s, longer.ends_at - part.ends_at) ELSE s END ORDER BY s.ordinal)
          FROM segment s WHERE s.visit_id = p_visit), 'changed', clock_timestamp(), by_desk, by_person);
END $$;

-- Other parts for a booking: another length, service, stylist, more or fewer of them; when something is in the way the
-- booking stays as it was.
CREATE FUNCTION change_parts(p_visit uuid, p_version integer, p_parts jsonb, p_desk text, p_person text)
RETURNS SETOF outcome LANGUAGE plpgsql SECURITY DEFINER
SET search_path = salon, pg_catalog, pg_temp AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    parts     segment[] := asked_parts(p_visit, p_parts);
    theirs    visit := lock_visit_with_stylists(p_visit, VARIADIC (SELECT array_agg(stylist_id) FROM unnest(parts)));
    verdict   text := verdict_on_booking(theirs, p_version);
BEGIN
    IF is_done(theirs, p_version, 'changed', by_desk) AND has_parts(p_visit, parts) THEN
        RETURN QUERY SELECT * FROM answer('done', NULL, p_visit);
    ELSIF verdict IS NOT NULL THEN
        RETURN QUERY SELECT * FROM answer_not_changed(verdict, theirs);
    ELSE
        RETURN QUERY SELECT * FROM rearrange(theirs, parts, 'changed', clock_timestamp(), by_desk, by_person);
    END IF;
END $$;

-- A move or another change of the parts taken back: they stand again as they did at an earlier version, which the event
-- log knows, if nobody has taken their time.
CREATE FUNCTION put_back(p_visit uuid, p_version integer, p_back_to integer, p_desk text, p_person text)
RETURNS SETOF outcome LANGUAGE plpgsql AS $$
DECLARE
    parts     salon.segment[] := salon.parts_at(p_visit, p_back_to);
    theirs    salon.visit := salon.lock_visit_with_stylists(p_visit, VARIADIC coalesce((SELECT array_agg(stylist_id) FROM unnest(parts)), '{}'));
    verdict   text := salon.verdict_on_booking(theirs, p_version);
    way       record;
BEGIN
    IF salon.is_done(theirs, p_version, 'changed', p_desk) AND salon.has_parts(p_visit, parts) THEN
        RETURN QUERY SELECT * FROM salon.answer('done', NULL, p_visit);
        RETURN;
    ELSIF verdict IS NOT NULL OR parts IS NULL THEN
        RETURN QUERY SELECT * FROM salon.answer_not_changed(coalesce(verdict, 'changed'), theirs);
        RETURN;
    END IF;
    SELECT * INTO way FROM salon.make_room(p_visit, parts, true, clock_timestamp());
    IF FOUND THEN
        RETURN QUERY SELECT * FROM salon.answer_taken(way.rival, p_visit, way.stylist_id, way.starts_at, way.ends_at, p_desk, p_person);
        RETURN;
    END IF;
    PERFORM salon.write_parts(p_visit, parts, 'changed', p_desk, p_person);
    RETURN QUERY SELECT * FROM salon.answer('done', NULL, p_visit);
END $$;

-- The parts that a visit had at a version; NULL where the log does not know them.
CREATE FUNCTION parts_at(p_visit uuid, p_version integer) RETURNS segment[] LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT array_agg(ROW(e.visit_id, e.ordinal, e.stylist_id, e.service_id, e.starts_at, e.ends_at, e.busy, e.lane, true,
                                 CASE WHEN isempty(gap.idle) THEN NULL ELSE lower(gap.idle) END,
                                 CASE WHEN isempty(gap.idle) THEN NULL ELSE upper(gap.idle) END, e.cleanup_minutes)::salon.segment ORDER BY e.ordinal)
              FROM salon.event e, LATERAL (SELECT range_merge(tstzmultirange(tstzrange(e.starts_at, e.ends_at)) - e.busy) AS idle) gap
             WHERE e.visit_id = p_visit AND e.version = p_version AND e.kind <> 'lost' AND e.takes_time
               -- The log is long and has no index of its visits, only one of its times.
               AND e.at >= (SELECT claimed_at FROM salon.visit WHERE id = p_visit));
END $$;

-- A cancelled booking is one again, if nobody has taken its time.
CREATE FUNCTION revive(p_visit uuid, p_version integer, p_desk text, p_person text) RETURNS SETOF outcome LANGUAGE plpgsql AS $$
DECLARE
    theirs    salon.visit := salon.lock_visit_with_stylists(p_visit);
    parts     salon.segment[] := (SELECT array_agg(s ORDER BY s.ordinal) FROM salon.segment s WHERE s.visit_id = p_visit);
    way       record;
BEGIN
    IF salon.is_done(theirs, p_version, 'revived', p_desk) THEN
        RETURN QUERY SELECT * FROM salon.answer('done', NULL, p_visit);
        RETURN;
    ELSIF theirs.id IS NULL OR theirs.status <> 'cancelled' OR theirs.version IS DISTINCT FROM p_version THEN
        RETURN QUERY SELECT * FROM salon.answer_not_changed(CASE WHEN theirs.status IN ('booked', 'cancelled') THEN 'changed' ELSE 'gone' END, theirs);
        RETURN;
    END IF;
    SELECT * INTO way FROM salon.make_room(p_visit, parts, true, clock_timestamp());
    IF FOUND THEN
        RETURN QUERY SELECT * FROM salon.answer_taken(way.rival, p_visit, way.stylist_id, way.starts_at, way.ends_at, p_desk, p_person);
        RETURN;
    END IF;
    UPDATE salon.segment SET takes_time = true WHERE visit_id = p_visit;
    UPDATE salon.visit SET status = 'booked', version = version + 1, change = 'revived', cancelled_because = '',
           changed_desk = p_desk, changed_person = p_person WHERE id = p_visit;
    RETURN QUERY SELECT * FROM salon.answer('done', NULL, p_visit);
END $$;

-- A booking is the hold again that it was, of who has its token, from now on for as long as holds last.
CREATE FUNCTION unconfirm(p_visit uuid, p_version integer, p_token uuid, p_desk text, p_person text)
RETURNS SETOF outcome LANGUAGE plpgsql SECURITY DEFINER
SET search_path = salon, pg_catalog, pg_temp AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    theirs    visit := lock_visit(p_visit);
    verdict   text := verdict_on_booking(theirs, p_version);
    at_now    timestamptz := clock_timestamp();
BEGIN
    IF theirs.token IS DISTINCT FROM p_token THEN
        RETURN QUERY SELECT * FROM answer_gone(told('This was not booked by this desk.'), NULL);
        RETURN;
    ELSIF is_done(theirs, p_version, 'unconfirmed', by_desk) THEN
        RETURN QUERY SELECT * FROM what_became_of(p_visit, p_token, by_desk, by_person);
        RETURN;
    ELSIF verdict IS NOT NULL THEN
        RETURN QUERY SELECT * FROM answer_not_changed(verdict, theirs);
        RETURN;
    END IF;
    UPDATE visit SET status = 'held', reserved_until = (SELECT hold_end(at_now, at_now, house.hold_seconds, house.hold_cap_seconds) FROM salon house), claimed_at = at_now,
           client_id = NULL, client_name = '', client_phone = '', note = '', progress = 'booked', progress_at = NULL,
           version = version + 1, change = 'unconfirmed', changed_desk = by_desk, changed_person = by_person WHERE id = p_visit;
    RETURN QUERY SELECT * FROM answer('done', NULL, p_visit);
END $$;

-- How far the client is, from now on.
CREATE FUNCTION set_progress(p_visit uuid, p_version integer, p_progress text, p_desk text, p_person text)
RETURNS SETOF outcome LANGUAGE plpgsql SECURITY DEFINER
SET search_path = salon, pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT * FROM write_progress(p_visit, p_version, p_progress, clock_timestamp(), p_desk, p_person);
END $$;

-- A status taken back: it is again what it was, since when it was.
CREATE FUNCTION put_progress_back(p_visit uuid, p_version integer, p_progress text, p_since timestamptz, p_desk text, p_person text)
RETURNS SETOF outcome LANGUAGE plpgsql SECURITY DEFINER
SET search_path = salon, pg_catalog, pg_temp AS $$
BEGIN
    IF p_since > clock_timestamp() THEN
        PERFORM refuse('A status can''t begin later than now.');
    END IF;
    RETURN QUERY SELECT * FROM write_progress(p_visit, p_version, p_progress, p_since, p_desk, p_person);
END $$;

CREATE FUNCTION write_progress(p_visit uuid, p_version integer, p_progress text, p_since timestamptz, p_desk text, p_person text)
RETURNS SETOF outcome LANGUAGE plpgsql AS $$
DECLARE
    by_desk   text := salon.clean(p_desk, 'desk''s name', 80, true);
    by_person text := salon.clean(p_person, 'name of the person at the desk', 80, true);
    theirs    salon.visit := salon.lock_visit(p_visit);
    verdict   text := salon.verdict_on_booking(theirs, p_version);
BEGIN
    IF NOT (salon.is_done(theirs, p_version, 'progressed', by_desk) AND theirs.progress = p_progress) IS TRUE THEN
        PERFORM salon.require_progress(theirs, p_version, p_progress);
        IF verdict IS NOT NULL THEN
            RETURN QUERY SELECT * FROM salon.answer_not_changed(verdict, theirs);
            RETURN;
        END IF;
        UPDATE salon.visit SET progress = p_progress, progress_at = p_since, version = version + 1, change = 'progressed',
               changed_desk = by_desk, changed_person = by_person WHERE id = p_visit;
    END IF;
    RETURN QUERY SELECT * FROM salon.answer('done', NULL, p_visit);
END $$;

-- Refuse what can't be so yet of a visit that was read at this version: before its day she may only have said that she will
-- come, and before its time nobody has missed it.
CREATE FUNCTION require_progress(theirs visit, p_version integer, p_progress text) RETURNS void LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF p_progress IS NULL OR p_progress NOT IN ('booked', 'confirmed', 'arrived', 'late', 'in_chair', 'done', 'no_show') THEN
        PERFORM salon.refuse('A status like this is not known.');
    ELSIF theirs.version IS DISTINCT FROM p_version THEN
        RETURN;
    ELSIF theirs.status = 'held' THEN
        PERFORM salon.refuse('This time is held and not booked yet.');
    ELSIF p_progress = 'no_show' AND theirs.starts_at > clock_timestamp() THEN
        PERFORM salon.refuse('Nobody can have missed this visit yet: it begins at {0} on {1:date}.',
                             salon.clock_label(theirs.starts_at), salon.clock_label(theirs.starts_at, 'YYYY-MM-DD'));
    ELSIF p_progress NOT IN ('booked', 'confirmed')
          AND (theirs.starts_at AT TIME ZONE salon.salon_zone())::date > (clock_timestamp() AT TIME ZONE salon.salon_zone())::date THEN
        PERFORM salon.refuse('This visit is not before {0:date}.', salon.clock_label(theirs.starts_at, 'YYYY-MM-DD'));
    END IF;
END $$;

-- Who should have come so long ago that the salon's setting says no, and has not been seen. What a person has said since
-- the visit began is never overruled; what began longer than a day ago is left to people, as it was before the setting.
CREATE FUNCTION mark_no_shows() RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    one    uuid;
    marked integer := 0;
    grace  integer := (SELECT no_show_minutes FROM salon.salon);
BEGIN
    IF grace IS NULL THEN
        RETURN 0;
    END IF;
    FOR one IN SELECT id FROM salon.visit
                WHERE status = 'booked' AND progress IN ('booked', 'confirmed') AND coalesce(progress_at, '-infinity') < starts_at
                  AND starts_at > clock_timestamp() - interval '1 day' AND starts_at <= clock_timestamp() - make_interval(mins => grace)
                LIMIT 100 FOR UPDATE SKIP LOCKED LOOP
        UPDATE salon.visit SET progress = 'no_show', progress_at = clock_timestamp(), version = version + 1, change = 'progressed',
               changed_desk = 'Salon Desk', changed_person = 'automatic' WHERE id = one;
        marked := marked + 1;
    END LOOP;
    RETURN marked;
END $$;
