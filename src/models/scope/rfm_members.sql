-- One row per person with scores who passes the filters, that on segments included.
select rfm_scores.*
from rfm_scores
semi join scope_customers
    on rfm_scores.customer_key = scope_customers.customer_key
