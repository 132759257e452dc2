nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests016GrowingSequencesB0V0062Eventsareappendedbehindthebaseandtakenback_rebdigdedfAAJHCzpba4TestfMp_.swift:4:227-4:237
