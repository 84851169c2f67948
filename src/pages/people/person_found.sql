-- One row per person whom a link names: those with an id of which the link holds a hash.
select distinct customer_identities.customer_key::integer as customer_key
from customer_identities
where
    left(
        md5(
            getvariable('secret') || '/' || customer_identities.kind || ':'
            || customer_identities.platform || ':' || customer_identities.value
        ),
        24
    ) = getvariable('person')
order by customer_key
