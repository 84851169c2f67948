-- One row per cell of the chosen preset: a score each of recency, frequency and money,
-- and the segment that these make.
with

scores as (

    select unnest(range(1, 6)) as score

),

grid_rules as (

    select *
    from (
        values
            ('hibernating', 1, 2, 1, 2),
            ('at_risk', 1, 2, 3, 4),
            ('cant_lose', 1, 2, 5, 5),
            ('about_to_sleep', 3, 3, 1, 2),
            ('need_attention', 3, 3, 3, 3),
            ('loyal', 3, 4, 4, 5),
            ('promising', 4, 4, 1, 1),
            ('new', 5, 5, 1, 1),
            ('potential_loyalists', 4, 5, 2, 3),
            ('champions', 5, 5, 4, 5)
    ) as rules (segment, r_from, r_until, f_from, f_until)

),

grid_cells as (

    select
        recency.score as r_score,
        frequency.score as f_score,
        money.score as m_score,
        coalesce(
            getvariable('rfm_grid')[5 * (recency.score - 1) + frequency.score],
            grid_rules.segment
        ) as segment
    from grid_rules
    inner join scores as recency
        on recency.score between grid_rules.r_from and grid_rules.r_until
    inner join scores as frequency
        on frequency.score between grid_rules.f_from and grid_rules.f_until
    cross join scores as money

),

-- Recency, frequency, money of three levels, and of two.
code_rules as (

    select *
    from (
        values
            ('codes', 'champions', '333 332 323'),
            ('codes', 'loyal', '321 322 331 232 233'),
            ('codes', 'recent', '312 313 311 222 223'),
            ('codes', 'need_attention', '213 221 123 132 133'),
            ('codes', 'at_risk', '231 212 122 131 211'),
            ('codes', 'inactive', '111 112 113 121'),
            ('classes', 'key_value', '222'),
            ('classes', 'key_growth', '212'),
            ('classes', 'key_keep', '122'),
            ('classes', 'key_win_back', '112'),
            ('classes', 'general_value', '221'),
            ('classes', 'general_growth', '211'),
            ('classes', 'general_keep', '121'),
            ('classes', 'general_win_back', '111')
    ) as rules (preset, segment, codes)

),

code_cells as (

    select
        preset,
        segment,
        unnest(string_split(codes, ' ')) as code
    from code_rules

)

select
    r_score::integer as r_score,
    f_score::integer as f_score,
    m_score::integer as m_score,
    segment
from grid_cells
where getvariable('rfm_preset') = 'grid'
union all
select
    code[1]::integer as r_score,
    code[2]::integer as f_score,
    code[3]::integer as m_score,
    segment
from code_cells
where preset = getvariable('rfm_preset')
