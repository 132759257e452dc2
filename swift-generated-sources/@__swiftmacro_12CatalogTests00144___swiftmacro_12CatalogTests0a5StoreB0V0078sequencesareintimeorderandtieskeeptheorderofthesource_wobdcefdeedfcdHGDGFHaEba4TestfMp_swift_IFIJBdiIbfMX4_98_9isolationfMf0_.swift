nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests0a5StoreB0V0078sequencesareintimeorderandtieskeeptheorderofthesource_wobdcefdeedfcdHGDGFHaEba4TestfMp_.swift:5:99-5:109
