-- How orders stand to their weddings (domain/risk.py).

-- `began`: the day on which the present status began, a Python ordinal. Of orders that are here already it is read from the timeline
-- as its texts are written, which is in UTC.
ALTER TABLE orders ADD COLUMN began INTEGER;

UPDATE orders SET began = (
    SELECT cast(julianday(substr(min(step.value ->> 'created_at'), 1, 10)) - 1721424.5 AS INTEGER)
    FROM order_fact fact, json_each(cast(fact.updates AS TEXT)) step
    WHERE fact.row = orders.row AND step.value ->> 'status' = fact.status
        AND step.value ->> 'created_at' > ifnull(
            (SELECT max(other.value ->> 'created_at') FROM json_each(cast(fact.updates AS TEXT)) other
            WHERE other.value ->> 'status' <> fact.status), '')
)
WHERE row IN (SELECT row FROM order_fact WHERE length(updates) > 0);

-- The pace of a type and status: days that are left of it and of all after it. NULL without enough history.
ALTER TABLE facet ADD COLUMN usual_stage INTEGER;
ALTER TABLE facet ADD COLUMN usual_rest INTEGER;
ALTER TABLE facet ADD COLUMN careful_stage INTEGER;
ALTER TABLE facet ADD COLUMN careful_rest INTEGER;
