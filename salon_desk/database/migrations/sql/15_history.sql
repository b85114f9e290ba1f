-- What was before a date, for who manages the day. These only read. Each is planned for the dates that it is asked for: a plan
-- for any dates at all goes through the book row by row.

-- Busy and working time of all chairs on some dates by weekday (1 to 7) and hour of the wall clock. Busy is what was booked,
-- counted once where somebody was squeezed in, and never more than was worked by the hours that the salon has today; who left
-- worked until her last visit. The steps are half hours from midnight on: no zone changes its clock by less.
CREATE FUNCTION chair_use(p_first date, p_last date) RETURNS TABLE (weekday integer, hour integer, busy interval, working interval)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = salon, pg_catalog, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off AS $$
#variable_conflict use_column
DECLARE
    zone   text := salon_zone();
    begins timestamptz := p_first::timestamp AT TIME ZONE zone;
    ends   timestamptz := (p_last + 1)::timestamp AT TIME ZONE zone;
BEGIN
    RETURN QUERY
    WITH hours AS MATERIALIZED (
        SELECT h.kind, h.stylist_id, tstzrange(h.starts_at, h.ends_at) AS span
          FROM generate_series(0, p_last - p_first) nth, hours_of(p_first + nth) h),
    opened AS (
        SELECT range_agg(span) FILTER (WHERE kind = 'opening') - coalesce(range_agg(span) FILTER (WHERE kind = 'closed'), '{}') AS spans FROM hours),
    taken AS (
        SELECT s.stylist_id, range_agg(piece) AS spans
          FROM visit v JOIN segment s ON s.visit_id = v.id, unnest(s.busy) piece
         WHERE v.status = 'booked' AND v.starts_at > begins - interval '12 hours' AND v.starts_at < ends
           AND s.takes_time AND s.starts_at > begins - interval '12 hours' AND s.starts_at < ends
         GROUP BY s.stylist_id),
    worked AS (
        SELECT stylist_id, range_agg(span) FILTER (WHERE kind = 'shift') - coalesce(range_agg(span) FILTER (WHERE kind = 'away'), '{}') AS spans
          FROM hours GROUP BY stylist_id),
    chairs AS MATERIALIZED (
        SELECT o.spans * w.spans * CASE WHEN who.active THEN '{(,)}' ELSE tstzmultirange(tstzrange(NULL, upper(t.spans))) END AS worked, t.spans AS taken
          FROM worked w JOIN stylist who ON who.id = w.stylist_id LEFT JOIN taken t ON t.stylist_id = w.stylist_id CROSS JOIN opened o
         WHERE who.active OR t.spans IS NOT NULL),
    pieces AS (
        SELECT false AS is_busy, piece FROM chairs, unnest(worked) piece
        UNION ALL
        SELECT true, piece FROM chairs, unnest(worked * taken) piece),
    steps AS (
        SELECT step, is_busy, sum(least(upper(piece), step + interval '30 minutes') - greatest(lower(piece), step)) AS lasts
          FROM pieces, generate_series(date_bin('30 minutes', lower(piece), begins), upper(piece) - interval '1 microsecond',
                                       interval '30 minutes') step
         GROUP BY step, is_busy)
    SELECT extract(isodow FROM step AT TIME ZONE zone)::integer, extract(hour FROM step AT TIME ZONE zone)::integer,
           coalesce(sum(lasts) FILTER (WHERE is_busy), '0'), sum(lasts) FILTER (WHERE NOT is_busy)
      FROM steps GROUP BY 1, 2 ORDER BY 1, 2;
END $$;

-- What was before a date, one that is yet to come counted from today: rows of a kind with what they count.
--   chairs      seconds of busy time, and of working time, by weekday and hour, over twelve weeks: of a younger book, since
--               the date of its first visit, as nobody wrote down who came before
--   since       of such a book: how many days before the asked date that was
--   week        visits that were booked on the same weekday a week before
--   no_shows    visits of 90 days that nobody came to, and all of them
--   confirmed, released, lapsed   what became of the holds that ended in the last 30 days, each by its last word
--   lost        claims of the last 30 days that another desk was faster than, by the weekday, hour and stylist of the slot
CREATE FUNCTION history(p_day date) RETURNS TABLE (kind text, weekday integer, hour integer, stylist_id integer, counted bigint, among bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = salon, pg_catalog, pg_temp SET plan_cache_mode = force_custom_plan SET jit = off AS $$
#variable_conflict use_column
DECLARE
    zone      text := salon_zone();
    day       date := least(p_day, (clock_timestamp() AT TIME ZONE zone)::date);
    begins    timestamptz := day::timestamp AT TIME ZONE zone;
    week      timestamptz := (p_day - 7)::timestamp AT TIME ZONE zone;
    week_ends timestamptz := (p_day - 6)::timestamp AT TIME ZONE zone;
    long_ago  timestamptz := (day - 90)::timestamp AT TIME ZONE zone;
    lately    timestamptz := clock_timestamp() - interval '30 days';
    first     date := coalesce((SELECT (starts_at AT TIME ZONE zone)::date FROM visit WHERE status = 'booked' ORDER BY starts_at LIMIT 1), day);
BEGIN
    RETURN QUERY
    SELECT 'chairs', weekday, hour, NULL::integer, extract(epoch FROM busy)::bigint, extract(epoch FROM working)::bigint
      FROM chair_use(greatest(day - 84, first), day - 1);
    IF first > day - 84 THEN
        RETURN QUERY SELECT 'since', NULL::integer, NULL::integer, NULL::integer, (p_day - least(first, day))::bigint, NULL::bigint;
    END IF;
    RETURN QUERY
    SELECT 'week', NULL::integer, NULL::integer, NULL::integer, count(*), NULL::bigint
      FROM visit WHERE status = 'booked' AND starts_at >= week AND starts_at < week_ends;
    RETURN QUERY
    SELECT 'no_shows', NULL::integer, NULL::integer, NULL::integer, count(*) FILTER (WHERE progress = 'no_show'), count(*)
      FROM visit WHERE status = 'booked' AND starts_at >= long_ago AND starts_at < begins;
    RETURN QUERY
    WITH happened AS MATERIALIZED (
        SELECT e.id, e.kind, e.visit_id, e.stylist_id, e.starts_at AT TIME ZONE zone AS slot FROM event e
         WHERE e.at >= lately AND e.kind IN ('confirmed', 'unconfirmed', 'released', 'lapsed', 'lost')),
    ended AS (
        SELECT DISTINCT ON (visit_id) kind FROM happened WHERE kind <> 'lost' ORDER BY visit_id, id DESC)
    SELECT kind, NULL::integer, NULL::integer, NULL::integer, count(*), NULL::bigint FROM ended WHERE kind <> 'unconfirmed' GROUP BY kind
    UNION ALL
    SELECT kind, extract(isodow FROM slot)::integer, extract(hour FROM slot)::integer, stylist_id, count(*), NULL
      FROM happened WHERE kind = 'lost' GROUP BY 1, 2, 3, 4;
END $$;

-- The last events, the latest first. A visit of several parts is told by its first one. Names are as they are now.
CREATE FUNCTION happenings(p_most integer)
RETURNS TABLE (id bigint, at timestamptz, kind text, desk text, person text, stylist_id integer, service_id integer, starts_at timestamptz,
               reserved_until timestamptz, progress text, rival text, client_name text, visit_id uuid, client_id bigint, waiter_id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = salon, pg_catalog, pg_temp SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT e.id, e.at, e.kind, e.desk, e.person, e.stylist_id, e.service_id, e.starts_at, e.reserved_until, e.progress, e.rival,
           coalesce(v.client_name, c.name, w.client_name, ''), e.visit_id, coalesce(e.client_id, v.client_id, w.client_id), e.waiter_id
      FROM (SELECT * FROM event WHERE coalesce(ordinal, 0) = 0 ORDER BY id DESC LIMIT greatest(least(p_most, 500), 0)) e
      LEFT JOIN visit v ON v.id = e.visit_id LEFT JOIN client c ON c.id = e.client_id LEFT JOIN waiter w ON w.id = e.waiter_id
     ORDER BY e.id DESC;
END $$;
