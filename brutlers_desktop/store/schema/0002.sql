-- The fields of an order that are not known here, as JSON (domain/other_facts.py); empty where there are none.
ALTER TABLE order_fact ADD COLUMN other TEXT NOT NULL DEFAULT '';
