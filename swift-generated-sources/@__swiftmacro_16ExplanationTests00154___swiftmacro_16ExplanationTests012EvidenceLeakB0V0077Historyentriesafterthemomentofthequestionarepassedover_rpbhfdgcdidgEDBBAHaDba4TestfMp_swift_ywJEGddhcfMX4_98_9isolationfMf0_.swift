nil                                                                                                                             

// original-source-range: @__swiftmacro_16ExplanationTests012EvidenceLeakB0V0077Historyentriesafterthemomentofthequestionarepassedover_rpbhfdgcdidgEDBBAHaDba4TestfMp_.swift:5:99-5:109
