-- Under three and three to five make under six, in every Land and year.
select land_ags, period,
  max(value) filter (indicator = 'population_under_6') as under_six,
  max(value) filter (indicator = 'population_under_3') + max(value) filter (indicator = 'population_3_to_5') as parts
from land_statistic
where indicator in ('population_under_6', 'population_under_3', 'population_3_to_5')
group by land_ags, period
having under_six is distinct from parts
