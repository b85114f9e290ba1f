-- Freed time that is wanted back by who freed it, while it is held for a wish by itself.

-- A cancellation taken back (p_back_to is NULL), or a change to the parts of an earlier version. Holds that were made by
-- themselves in that time, and that nobody has taken over, give way; where the time is not to be had all the same, they stay.
CREATE FUNCTION take_back(p_visit uuid, p_version integer, p_back_to integer, p_desk text, p_person text)
RETURNS SETOF outcome LANGUAGE plpgsql SECURITY DEFINER SET search_path = salon, pg_catalog, pg_temp AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    parts  segment[] := CASE WHEN p_back_to IS NULL THEN ARRAY(SELECT s FROM segment s WHERE s.visit_id = p_visit) ELSE parts_at(p_visit, p_back_to) END;
    theirs visit := lock_visit_with_stylists(p_visit, VARIADIC ARRAY(SELECT stylist_id FROM unnest(parts)));
    way    uuid[] := ARRAY(SELECT DISTINCT o.rival FROM overlapping(p_visit, parts, clock_timestamp()) o
                             JOIN unnest(parts) part ON part.ordinal = o.ordinal AND part.lane = o.lane
                             JOIN waiter w ON w.held_by_itself = o.rival WHERE o.live ORDER BY 1);
    told   outcome[];
BEGIN
    IF theirs.version = p_version AND way <> '{}' THEN
        BEGIN
            PERFORM let_go(one, by_desk, by_person) FROM unnest(way) one;
            told := ARRAY(SELECT o FROM put_in_again(p_visit, p_version, p_back_to, by_desk, by_person) o);
            IF told[1].verdict = 'done' THEN
                RETURN QUERY SELECT * FROM unnest(told);
                RETURN;
            END IF;
            RAISE EXCEPTION USING ERRCODE = 'SD002', MESSAGE = 'This time is not to be had.';
        EXCEPTION WHEN SQLSTATE 'SD002' THEN
            NULL;
        END;
    END IF;
    RETURN QUERY SELECT * FROM put_in_again(p_visit, p_version, p_back_to, by_desk, by_person);
END $$;

CREATE FUNCTION put_in_again(p_visit uuid, p_version integer, p_back_to integer, p_desk text, p_person text)
RETURNS SETOF outcome LANGUAGE plpgsql AS $$
BEGIN
    IF p_back_to IS NULL THEN
        RETURN QUERY SELECT * FROM salon.revive(p_visit, p_version, p_desk, p_person);
    ELSE
        RETURN QUERY SELECT * FROM salon.put_back(p_visit, p_version, p_back_to, p_desk, p_person);
    END IF;
END $$;

-- Give back what is held by itself, unless somebody took it over while it was waited for.
CREATE FUNCTION let_go(p_visit uuid, p_desk text, p_person text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE theirs salon.visit := salon.lock_visit(p_visit);
BEGIN
    IF theirs.status = 'held' AND EXISTS (SELECT FROM salon.waiter WHERE id = theirs.wish_id AND held_by_itself = p_visit) THEN
        UPDATE salon.segment SET takes_time = false WHERE visit_id = p_visit;
        UPDATE salon.visit SET status = 'released', reserved_until = NULL, version = version + 1, change = 'released',
               changed_desk = p_desk, changed_person = p_person WHERE id = p_visit;
    END IF;
END $$;
