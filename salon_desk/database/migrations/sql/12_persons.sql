-- One person's data: all of it told, and all of it forgotten.

-- Every record that is one person's: hers, and those that were merged into it.
CREATE FUNCTION records_of(p_client bigint) RETURNS SETOF bigint LANGUAGE sql STABLE AS $$
    WITH RECURSIVE hers AS (
        SELECT salon.kept_record(p_client) AS id
        UNION SELECT c.id FROM hers h JOIN salon.client c ON c.merged_into = h.id)
    SELECT id FROM hers WHERE id IS NOT NULL
$$;

-- Everything that the book has of one person, for her to read; NULL when it has nobody of this number. A standing
-- appointment is a row of visits, and what is said before she is booked stands in her records.
CREATE FUNCTION export_client(p_client bigint) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = salon, pg_catalog, pg_temp AS $$
DECLARE
    hers   bigint[] := ARRAY(SELECT * FROM records_of(p_client));
    visits uuid[] := ARRAY(SELECT id FROM visit WHERE client_id = ANY (hers));
    wishes uuid[] := ARRAY(SELECT id FROM waiter WHERE client_id = ANY (hers));
BEGIN
    IF hers = '{}' THEN
        RETURN NULL;
    END IF;
    RETURN jsonb_pretty(jsonb_build_object(
        'records', (SELECT jsonb_agg(to_jsonb(c) - '{made_as,digits,search,change,changed_desk,changed_person}'::text[] ORDER BY c.id)
                      FROM client c WHERE c.id = ANY (hers)),
        'merges', (SELECT coalesce(jsonb_agg(jsonb_build_object('at', m.at, 'kept', m.kept, 'gone', m.gone, 'undone_at', m.undone_at,
                              'before', m.before - '{made_as,digits,search,change,changed_desk,changed_person}'::text[],
                              'after', m.after - '{made_as,digits,search,change,changed_desk,changed_person}'::text[]) ORDER BY m.id), '[]')
                     FROM client_merge m WHERE m.kept = ANY (hers) OR m.gone = ANY (hers)),
        'visits', (SELECT coalesce(jsonb_agg(jsonb_build_object('starts_at', v.starts_at, 'ends_at', v.ends_at, 'status', v.status,
                              'progress', v.progress, 'progress_at', v.progress_at, 'name', v.client_name, 'phone', v.client_phone,
                              'note', v.note, 'cancelled_because', v.cancelled_because, 'squeezed_because', v.squeezed_because,
                              'services', (SELECT jsonb_agg(jsonb_build_object('service', t.name,
                              'stylist', w.name, 'starts_at', s.starts_at, 'ends_at', s.ends_at) ORDER BY s.ordinal)
                              FROM segment s JOIN stylist w ON w.id = s.stylist_id LEFT JOIN service t ON t.id = s.service_id WHERE s.visit_id = v.id))
                              ORDER BY v.starts_at), '[]') FROM visit v WHERE v.id = ANY (visits)),
        'waitlist', (SELECT coalesce(jsonb_agg(jsonb_build_object('since', w.since, 'status', w.status, 'name', w.client_name,
                                'phone', w.client_phone, 'note', w.note, 'vip', w.vip, 'service', t.name, 'stylist', who.name,
                                'first_day', w.first_day, 'last_day', w.last_day, 'weekdays', w.weekdays, 'earliest', w.earliest,
                                'latest', w.latest) ORDER BY w.since, w.id), '[]')
                       FROM waiter w JOIN service t ON t.id = w.service_id LEFT JOIN stylist who ON who.id = w.stylist_id
                      WHERE w.id = ANY (wishes)),
        'events', (SELECT coalesce(jsonb_agg(jsonb_build_object('at', e.at, 'what', e.kind, 'starts_at', e.starts_at, 'progress', e.progress)
                              ORDER BY e.id), '[]')
                     FROM event e WHERE e.client_id = ANY (hers) OR e.visit_id = ANY (visits) OR e.waiter_id = ANY (wishes))));
END $$;

-- Forget a person for good: name, contact, notes and warnings of her records, of all her visits and of her wishes. Times stay,
-- so that nobody else gets an hour that is booked. Who holds a place for a wish has the wish locked until its visit is there.
CREATE FUNCTION erase_client(p_client bigint, p_desk text, p_person text)
RETURNS SETOF client_outcome LANGUAGE plpgsql SECURITY DEFINER SET search_path = salon, pg_catalog, pg_temp AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    hers      bigint[] := ARRAY(SELECT id FROM records_of(p_client) id ORDER BY id);
    visits    uuid[] := lock_with_visits(VARIADIC hers);
BEGIN
    IF hers <> ARRAY(SELECT id FROM records_of(p_client) id ORDER BY id) THEN
        RAISE EXCEPTION USING ERRCODE = '40001', MESSAGE = 'This client was merged just now; please try again.';
    ELSIF hers = '{}' THEN
        RETURN QUERY SELECT * FROM answer_client('gone', told('This client is not in the book.'), NULL);
        RETURN;
    END IF;
    hers := ARRAY(SELECT id FROM client WHERE id = ANY (hers) AND erased_at IS NULL);
    UPDATE client SET name = 'Erased client', phone = '', digits = '', email = '', note = '', vip = false, allergies = '', do_not_book = '',
           owes = 0, patch_tested_on = NULL, erased_at = clock_timestamp(), version = version + 1, change = 'client_erased',
           changed_desk = by_desk, changed_person = by_person WHERE id = ANY (hers);
    PERFORM require_visits(hers, visits);
    UPDATE visit SET client_name = 'Erased client', client_phone = '', note = '', cancelled_because = '', squeezed_because = '',
           version = version + 1, change = 'noted', changed_desk = by_desk, changed_person = by_person WHERE client_id = ANY (hers);
    UPDATE client_merge SET before = '{}', after = '{}' WHERE kept = ANY (hers) OR gone = ANY (hers);
    RETURN QUERY SELECT * FROM answer_client('done', NULL, p_client);
END $$;
