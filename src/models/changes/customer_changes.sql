-- One row per person who is new since the import before, came back or is in another segment.
-- A person is known again by any shared id; of two who became one, the first counts.
with

-- An id that two people share tells neither.
telling_ids as (

    select
        kind,
        platform,
        value,
        min(customer_key) as earlier_key
    from before.customer_identities
    group by
        kind,
        platform,
        value
    having count(*) = 1

),

known as (

    select
        customer_identities.customer_key,
        min(telling_ids.earlier_key) as earlier_key
    from customer_identities
    inner join telling_ids
        on
            customer_identities.kind = telling_ids.kind
            and customer_identities.platform = telling_ids.platform
            and customer_identities.value = telling_ids.value
    group by customer_identities.customer_key

),

compared as (

    select
        default_valid_customers.customer_key,
        known.earlier_key is null or earlier.customer_key is null as is_new,
        segments_before.segment as segment_before,
        segments_after.segment as segment_after,
        coalesce(
            default_valid_customers.last_on > earlier.last_on
            and segments_before.segment in (
                'about_to_sleep', 'at_risk', 'cant_lose', 'hibernating'
            ),
            false
        ) as is_back
    from default_valid_customers
    left join known
        on default_valid_customers.customer_key = known.customer_key
    left join before.default_valid_customers as earlier
        on known.earlier_key = earlier.customer_key
    left join segments_before
        on known.earlier_key = segments_before.customer_key
    left join segments_after
        on default_valid_customers.customer_key = segments_after.customer_key

)

select
    customer_key,
    is_new,
    is_back,
    segment_before,
    segment_after
from compared
where is_new or is_back or segment_before is distinct from segment_after
