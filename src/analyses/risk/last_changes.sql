-- One row: until which day sales were known before the last import, and how many people
-- ordered again in it who had been slipping away.
select
    last_import.known_until::date as known_until,
    (
        select count(*)
        from customer_changes
        inner join rhythms
            on customer_changes.customer_key = rhythms.customer_key
        where customer_changes.is_back
    )::integer as returned_count
from last_import
