-- The Kreis of a Gemeinde is the one in its key, unless that Kreis no longer exists or the Gemeinde is one of the six that
-- changed Kreis when Thüringen redrew its Kreise (Gehlberg, Schmiedefeld, Kaltennordheim, Lichte, Piesau 2019; Dünwald 2023).
select gemeinde_ags, name, kreis_ags from gemeinde
where left(gemeinde_ags, 2) <> land_ags
  or left(kreis_ags, 2) <> land_ags
  or (
    left(gemeinde_ags, 5) <> kreis_ags
    and left(gemeinde_ags, 5) in (select k.kreis_ags from kreis k)
    and gemeinde_ags not in ('16070017', '16070046', '16063102', '16073049', '16073066', '16064014')
  )
