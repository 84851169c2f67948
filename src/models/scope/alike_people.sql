-- One row per two people, apart today, who may be one: the best reason to think so. Only people
-- of one block are compared, and a block that many share (an office, a common name) says nothing.
with

named as (

    select
        who,
        name_key,
        address_key,
        name_address,
        city_key,
        email,
        email is not null as has_email,
        phone is not null as has_phone,
        account is not null as has_account
    from spelled_personas

),

address_blocks as (

    select address_key
    from named
    where address_key is not null and name_key is not null
    group by address_key
    having count(distinct who) between 2 and 6

),

at_address as (

    select distinct
        named.who,
        named.address_key,
        named.name_key,
        named.name_address is not null as is_guest
    from named
    inner join address_blocks
        on named.address_key = address_blocks.address_key
    where named.name_key is not null

),

by_address as (

    select
        one.who as one_who,
        other.who as other_who,
        case when one.is_guest and one.name_key = other.name_key then 'guest' else 'address' end
            as kind,
        count(*) over (partition by one.who, kind) as match_count
    from at_address as one
    inner join at_address as other
        on one.address_key = other.address_key and one.who < other.who
    where
        not other.is_guest
        and jaro_winkler_similarity(one.name_key, other.name_key) >= 0.9

),

mails as (

    select distinct
        who,
        split_part(email, '@', 1) as local_part,
        split_part(email, '@', 2) as domain,
        split_part(split_part(email, '@', 2), '.', 1) as host,
        regexp_extract(email, '\.([^.]*)$', 1) as ending
    from named
    where email is not null and who > 0

),

mail_blocks as (

    select local_part
    from mails
    group by local_part
    having count(distinct who) between 2 and 8

),

blocked_mails as (

    select mails.*
    from mails
    semi join mail_blocks
        on mails.local_part = mail_blocks.local_part

),

by_email as (

    select
        one.who as one_who,
        other.who as other_who,
        'email' as kind,
        1 as match_count
    from blocked_mails as one
    inner join blocked_mails as other
        on one.local_part = other.local_part and one.who < other.who
    where
        (
            one.host <> other.host
            and least(length(one.host), length(other.host)) >= 4
            and one.ending = other.ending
            and damerau_levenshtein(one.host, other.host) = 1
        )
        or (
            one.host = other.host
            and damerau_levenshtein(one.ending, other.ending) between 1 and 2
            and 'com' in (one.ending, other.ending)
            and (
                one.ending in ('con', 'cmo', 'comm', 'ocm', 'cim', 'vom', 'xom')
                or other.ending in ('con', 'cmo', 'comm', 'ocm', 'cim', 'vom', 'xom')
            )
        )

),

in_city as (

    select
        named.who,
        named.name_key,
        named.city_key,
        bool_or(named.has_email) as has_email,
        bool_or(named.has_phone) as has_phone,
        bool_or(named.has_account) as has_account
    from named
    where named.who > 0 and length(named.name_key) >= 2 and named.city_key is not null
    group by
        named.who,
        named.name_key,
        named.city_key
    qualify count(*) over (partition by named.name_key, named.city_key) = 2

),

by_city as (

    select
        one.who as one_who,
        other.who as other_who,
        'city' as kind,
        1 as match_count
    from in_city as one
    inner join in_city as other
        on one.name_key = other.name_key and one.city_key = other.city_key and one.who < other.who
    where
        not (one.has_email and other.has_email)
        and not (one.has_phone and other.has_phone)
        and not (one.has_account and other.has_account)

),

found as (

    select *
    from by_address
    where kind <> 'guest' or match_count = 1
    union all
    select *
    from by_email
    union all
    select *
    from by_city

)

select
    one_who,
    other_who,
    arg_min(kind, list_position(['guest', 'address', 'email', 'city'], kind)) as kind
from found
group by
    one_who,
    other_who
